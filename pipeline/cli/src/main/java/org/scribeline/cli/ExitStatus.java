package org.scribeline.cli;

/** What the process says to the one that started it. */
final class ExitStatus {
    /** All articles are done. */
    static final int DONE = 0;
    /** Some articles failed; the others are complete. */
    static final int INCOMPLETE = 1;
    /** The command line, the input or the output could not be used at all. */
    static final int UNUSABLE = 2;

    /** Ctrl-C ended it: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
