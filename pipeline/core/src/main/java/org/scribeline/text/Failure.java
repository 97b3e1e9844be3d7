package org.scribeline.text;

/**
 * An article that could not be done.
 *
 * @param source the file it came from
 * @param record the line or record number in that source, from 1; 0 where the whole source failed
 * @param stage what was being done: {@code read}, {@code analyze}, {@code write}
 * @param error the class of error, a short word such as {@code bad-json}
 * @param message one line for a person
 */
public record Failure(String source, long record, String stage, String error, String message) {}
