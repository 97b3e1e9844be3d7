package org.scribeline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scribeline.index.Facets;
import org.scribeline.index.Hit;
import org.scribeline.index.Passage;
import org.scribeline.index.Results;

/** Results for a person: what the query found is bold on a terminal, and between asterisks elsewhere. */
final class TextResults implements ResultPrinter {
    private final PrintStream out;
    private final String markStart;
    private final String markEnd;

    TextResults(Terminal terminal) {
        this.out = terminal.out();
        this.markStart = terminal.colours() ? Ansi.BOLD : "*";
        this.markEnd = terminal.colours() ? Ansi.PLAIN : "*";
    }

    @Override
    public void print(Results results) {
        for (Hit hit : results.hits()) {
            print(hit);
        }
        out.println(
                results.total() == 0
                        ? "nothing found"
                        : Tally.count(results.total(), "article") + " found"
                                + (results.hits().size() < results.total()
                                        ? ", " + results.hits().size() + " shown"
                                        : ""));
    }

    private void print(Hit hit) {
        out.println(line(hit.title().isBlank() ? hit.docId() : hit.title()));
        String where = Stream.of(hit.published().map(Objects::toString).orElse(""), hit.source(), hit.docId())
                .filter(part -> !part.isBlank())
                .map(TextResults::line)
                .collect(Collectors.joining(" · "));
        out.println("  " + where);
        if (!hit.passage().text().isBlank()) {
            out.println("  " + marked(hit.passage()).replaceAll("\\s+", " ").strip());
        }
        out.println();
    }

    private String marked(Passage passage) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Passage.Mark mark : passage.marks()) {
            marked.append(
                    Terminal.harmless(passage.text().substring(at, mark.span().start())));
            marked.append(markStart)
                    .append(Terminal.harmless(mark.span().in(passage.text())))
                    .append(markEnd);
            at = mark.span().end();
        }
        return marked.append(Terminal.harmless(passage.text().substring(at))).toString();
    }

    @Override
    public void print(Facets facets) {
        print("companies", facets.companies());
        print("chips", facets.chips());
        print("sources", facets.sources());
        print("months", facets.months());
    }

    private void print(String what, List<Facets.Count> counts) {
        out.println();
        out.println(what + (counts.isEmpty() ? ": none" : ""));
        for (Facets.Count count : counts) {
            out.println(String.format(Locale.ROOT, "%,9d  %s", count.articles(), line(count.name())));
        }
    }

    /** Text on one line. */
    private static String line(String text) {
        return Terminal.harmless(text.replaceAll("\\s+", " ").strip());
    }
}
