package org.scribeline.cli;

/** The forms in which {@code extract} writes. */
enum OutputFormat {
    CSV,
    JSONL
}
