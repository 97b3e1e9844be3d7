package org.scribeline.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * An article with its tokens and sentences, in one coordinate system.
 *
 * <p>The document's text is the article's, with the title and a blank line before it where the article's text does not
 * begin with the title itself. {@link #field} and {@link #inField} lead back to the article.
 */
public final class Document {
    private static final String GAP = "\n\n";
    private final Article article;
    private final String text;
    private final int textOffset;
    private final Tokens tokens;
    private final int[] sentenceStarts;
    private final Casing[] casings;

    /**
     * A document over {@link #textOf} the article.
     *
     * @param sentenceStarts the first token of each sentence, ascending, from 0; empty where there are no tokens
     */
    public Document(Article article, Tokens tokens, int[] sentenceStarts) {
        this.article = article;
        this.text = textOf(article);
        this.textOffset = text.length() - article.text().length();
        this.tokens = tokens;
        this.sentenceStarts = sentenceStarts.clone();
        if (sentenceStarts.length > 0 ? sentenceStarts[0] != 0 : tokens.size() > 0) {
            throw new IllegalArgumentException("the first sentence must begin at the first token");
        }
        this.casings = new Casing[sentenceStarts.length];
        Arrays.setAll(casings, sentence -> Casing.of(tokens, sentenceStart(sentence), sentenceEnd(sentence)));
    }

    /** The characters that are tagged for this article. */
    public static String textOf(Article article) {
        String title = article.title().strip();
        return title.isEmpty() || article.text().stripLeading().startsWith(title)
                ? article.text()
                : article.title() + GAP + article.text();
    }

    public Article article() {
        return article;
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Optional<LocalDate> published() {
        return article.published();
    }

    /** The text of the tokens {@code [from, to)} with one space for each run of white space. */
    public String surface(int from, int to) {
        return tokens.span(from, to).in(text).replaceAll("\\s+", " ");
    }

    /** How many sentences there are; they are numbered from 0. */
    public int sentences() {
        return sentenceStarts.length;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** The token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : tokens.size();
    }

    /** How a sentence uses capitals. */
    public Casing casing(int sentence) {
        return casings[sentence];
    }

    /** The sentence that a token stands in. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The sentence in which a span begins. */
    public int sentenceOf(Span span) {
        return sentenceOf(Math.min(tokens.at(span.start()), tokens.size() - 1));
    }

    /** The field of the article that a span stands in. */
    public Field field(Span span) {
        return span.start() < textOffset ? Field.TITLE : Field.TEXT;
    }

    /** The span in the coordinates of its {@link #field}. */
    public Span inField(Span span) {
        return field(span) == Field.TITLE ? span : Span.of(span.start() - textOffset, span.end() - textOffset);
    }
}
