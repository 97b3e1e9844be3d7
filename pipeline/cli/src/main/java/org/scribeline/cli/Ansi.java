package org.scribeline.cli;

/** The sequences that change how a terminal shows what follows (ECMA-48, SGR). */
final class Ansi {
    static final String PLAIN = "\u001B[0m";
    static final String BOLD = "\u001B[1m";
    static final String BLACK_ON_CYAN = "\u001B[30;46m";
    static final String BLACK_ON_YELLOW = "\u001B[30;43m";
    static final String BLACK_ON_GREEN = "\u001B[30;42m";
    static final String WHITE_ON_BLUE = "\u001B[97;44m";

    private Ansi() {}
}
