package org.scribeline.catalog;

/** A surface under which an entry is named, and when that counts. */
public record Alias(String surface, Guard guard) {}
