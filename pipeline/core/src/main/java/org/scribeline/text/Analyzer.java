package org.scribeline.text;

/** Cuts an article into tokens and sentences. Implementations are immutable and shared by threads. */
@FunctionalInterface
public interface Analyzer {
    Document analyze(Article article);
}
