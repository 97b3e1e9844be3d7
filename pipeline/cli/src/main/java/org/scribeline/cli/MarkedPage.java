package org.scribeline.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Article;

/** An article with its mentions marked, as one page that needs nothing else. */
final class MarkedPage {
    /** The four differ in lightness and in their underlines, so that they can be told apart in grey. */
    private static final String STYLE = """
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; color: #111; background: #fff }
            h1 { font-size: 1.4rem } .about { color: #555; font: .9rem sans-serif }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
            mark { color: inherit; padding: 0 .1em; border-radius: .15em }
            .chip { background: #8fd3e8; border-bottom: .15em solid #05606f }
            .company { background: #fdeeb0; border-bottom: .15em dotted #8a6500 }
            .figure { background: #b5dfa8; border-bottom: .15em dashed #2d6a1d }
            .date { background: #e9dcf8; border-bottom: .25em double #6b3fa0 }
            """;

    private MarkedPage() {}

    static String of(Extraction extraction) {
        Article article = extraction.document().article();
        String title = escape(article.title().isBlank() ? article.id() : article.title());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p class="about">%s</p>
                <p class="about">%s</p>
                <pre>%s</pre>
                </body>
                </html>
                """.formatted(title, STYLE, title, about(article), legend(), body(extraction));
    }

    private static String about(Article article) {
        return Stream.of(
                        article.source(),
                        article.published().map(Objects::toString).orElse(""),
                        article.url())
                .filter(part -> !part.isBlank())
                .map(MarkedPage::escape)
                .collect(Collectors.joining(" · "));
    }

    private static String legend() {
        return Stream.of(MentionType.values())
                .map(type -> "<mark class=\"" + styled(type) + "\">" + type + "</mark>")
                .collect(Collectors.joining(" "));
    }

    private static String body(Extraction extraction) {
        String text = extraction.document().text();
        // A parser drops a line break right after <pre>; one more keeps that of the text.
        StringBuilder body = new StringBuilder("\n");
        int at = 0;
        for (Mention mention : extraction.mentions()) {
            body.append(escape(text.substring(at, mention.span().start())));
            body.append("<mark class=\"").append(styled(mention.type())).append("\" title=\"");
            body.append(escape(mention.type() + ": " + Meaning.of(mention) + " (" + mention.rule() + ")"));
            body.append("\">").append(escape(mention.span().in(text))).append("</mark>");
            at = mention.span().end();
        }
        return body.append(escape(text.substring(at))).toString();
    }

    private static String styled(MentionType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Text that HTML shows as it is, in content and in quoted attributes. */
    static String escape(String text) {
        return Terminal.harmless(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
