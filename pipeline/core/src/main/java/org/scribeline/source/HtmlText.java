package org.scribeline.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the visible text of a page's article: a newline between blocks, a blank line between paragraphs, {@code - } before
 * list items, a tab between cells. White space is made single as a browser does; soft hyphens and zero-width spaces fall.
 */
final class HtmlText implements NodeVisitor {
    /** What is not the article. A form that wraps the page, as ASP.NET writes it, is kept. */
    private static final String DROPPED =
            "script, style, noscript, template, iframe, object, svg, math, button, select,"
                    + " textarea, nav, header, footer, aside, form:not(:has(p, article, main)), [hidden], [aria-hidden=true],"
                    + " [style*=display:none], [style*=display: none]";

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "table",
            "pre",
            "section",
            "article",
            "figure",
            "hr",
            "main");
    private static final Set<String> LINES =
            Set.of("figcaption", "caption", "dt", "dd", "tr", "li", "option", "center");
    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tfoot", "td", "th");
    private static final int MANY_ARTICLES = 50;

    private final StringBuilder out = new StringBuilder();
    private int newlines;
    private char space;
    private String bullet = "";
    private int preformatted;

    private HtmlText() {}

    /** The text of a page; takes out of it what is not the article. */
    static String of(Document page) {
        page.select(DROPPED).remove();
        HtmlText text = new HtmlText();
        NodeTraversor.traverse(text, content(page));
        return text.out.toString();
    }

    /** A text of one line with single spaces. */
    static String plain(String text) {
        HtmlText plain = new HtmlText();
        plain.append(text);
        return plain.out.toString();
    }

    /** The longest {@code article} that holds a third of the page's words or more, else {@code main}, else the body. */
    private static Element content(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        Element all = main == null ? page.body() : main;
        int length = all.text().length();
        Optional<Element> article = page.select("article").stream()
                .limit(MANY_ARTICLES)
                .max(Comparator.comparingInt(element -> element.text().length()));
        return article.filter(element -> element.text().length() * 3 >= length).orElse(all);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            apart(element);
            switch (element.normalName()) {
                case "br" -> newlines = Math.min(2, newlines + 1);
                case "li" -> bullet = "- ";
                case "td", "th" -> space = '\t';
                case "pre" -> preformatted++;
                default -> {}
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            apart(element);
            switch (element.normalName()) {
                case "li" -> bullet = "";
                case "pre" -> preformatted--;
                default -> {}
            }
        }
    }

    private void apart(Element element) {
        String name = element.normalName();
        boolean inner =
                element.parent() != null && element.parent().normalName().equals("li");
        if (PARAGRAPHS.contains(name)) {
            newlines = Math.max(newlines, inner ? 1 : 2);
        } else if (LINES.contains(name) || (element.isBlock() && !TABLE_PARTS.contains(name))) {
            newlines = Math.max(newlines, 1);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00AD', '\u200B', '\uFEFF' -> {}
                case '\n' -> {
                    newlines = preformatted > 0 ? Math.min(2, newlines + 1) : newlines;
                    space = space == 0 ? ' ' : space;
                }
                case ' ', '\t', '\r', '\f', '\u00A0' -> space = space == 0 ? ' ' : space;
                default -> put(c);
            }
        }
    }

    private void put(char c) {
        if (out.length() > 0 && newlines > 0) {
            out.append("\n".repeat(newlines));
        } else if (out.length() > 0 && space != 0) {
            out.append(space);
        }
        out.append(bullet).append(c);
        bullet = "";
        newlines = 0;
        space = 0;
    }
}
