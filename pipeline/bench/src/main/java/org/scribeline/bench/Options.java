package org.scribeline.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line: {@code --threads N}, {@code --rounds N}, {@code --characters N}, and files or folders of articles.
 *
 * @param characters how much text a round has at least; the articles are repeated to make it
 */
record Options(int threads, int rounds, long characters, List<String> inputs) {
    private static final String BUNDLED = "corpus/articles";

    Options {
        inputs = List.copyOf(inputs);
        if (threads < 1 || rounds < 1) {
            throw new IllegalArgumentException("--threads and --rounds are 1 or more");
        }
    }

    static Options of(List<String> arguments) {
        int threads = Runtime.getRuntime().availableProcessors();
        int rounds = 5;
        long characters = 2_000_000;
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--threads" -> threads = Integer.parseInt(value(arguments, ++i));
                case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
                case "--characters" -> characters = Long.parseLong(value(arguments, ++i));
                default -> inputs.add(arguments.get(i));
            }
        }
        return new Options(threads, rounds, characters, inputs.isEmpty() ? List.of(BUNDLED) : inputs);
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " needs a number");
        }
        return arguments.get(at);
    }
}
