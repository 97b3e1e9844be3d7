package org.scribeline.cli;

import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;

/** An article with its mentions marked: by colours on a terminal, by brackets elsewhere. */
final class MarkedText {
    private final boolean colours;

    MarkedText(boolean colours) {
        this.colours = colours;
    }

    /** The text, and with colours a legend under it. */
    String of(Extraction extraction) {
        String text = extraction.document().text();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : extraction.mentions()) {
            marked.append(Terminal.harmless(text.substring(at, mention.span().start())));
            marked.append(mark(mention, Terminal.harmless(mention.span().in(text))));
            at = mention.span().end();
        }
        marked.append(Terminal.harmless(text.substring(at).stripTrailing())).append('\n');
        return colours ? marked + "\n" + legend() + "\n" : marked.toString();
    }

    private String mark(Mention mention, String surface) {
        return colours
                ? colour(mention.type()) + surface + Ansi.PLAIN
                : "[" + surface + "|" + mention.type() + " " + Terminal.harmless(Meaning.of(mention)) + "]";
    }

    private static String legend() {
        StringBuilder legend = new StringBuilder();
        for (MentionType type : MentionType.values()) {
            legend.append(legend.isEmpty() ? "" : "  ")
                    .append(colour(type))
                    .append(' ')
                    .append(type)
                    .append(' ');
            legend.append(Ansi.PLAIN);
        }
        return legend.toString();
    }

    private static String colour(MentionType type) {
        return switch (type) {
            case CHIP -> Ansi.BLACK_ON_CYAN;
            case COMPANY -> Ansi.BLACK_ON_YELLOW;
            case FIGURE -> Ansi.BLACK_ON_GREEN;
            case DATE -> Ansi.WHITE_ON_BLUE;
        };
    }
}
