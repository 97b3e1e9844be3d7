package org.scribeline.nlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.process.LexedTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scribeline.text.Analyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

/**
 * Cuts articles with CoreNLP's Penn Treebank tokenizer and sentence splitter.
 *
 * <p>Its tokens are made finer and more regular for names and figures: a hyphen, dash or slash between letters or digits
 * always stands alone ({@code H20 - based}, {@code GB / s}), and what only a letter and a digit part is one token again
 * ({@code 14900K}, {@code 5.5bn}). Dates in figures ({@code 2025-04-28}, {@code 4/27/2025}) and addresses stay whole.
 */
public final class PtbAnalyzer implements Analyzer {
    private static final String OPTIONS =
            "invertible=false,untokenizable=noneKeep,normalizeSpace=false,ptb3Escaping=false,"
                    + "splitHyphenated=true,splitForwardSlash=true,strictAcronym=false";
    private static final LexedTokenFactory<Piece> PIECES = Piece::new;
    private final Vocabulary vocabulary;

    public PtbAnalyzer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Document analyze(Article article) {
        String text = Document.textOf(article);
        Tokens.Builder tokens = new Tokens.Builder(vocabulary);
        int[] sentences = new int[64];
        int count = 0;
        WordToSentenceProcessor<Piece> splitter = new WordToSentenceProcessor<>();
        for (List<Piece> block : blocks(text, pieces(text))) {
            for (List<Piece> sentence : splitter.process(block)) {
                if (count == sentences.length) {
                    sentences = Arrays.copyOf(sentences, count * 2);
                }
                sentences[count++] = tokens.size();
                TokenCutter.cut(text, sentence, tokens);
            }
        }
        return new Document(article, tokens.build(), Arrays.copyOf(sentences, count));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 5 + 8);
        PTBTokenizer<Piece> lexer = new PTBTokenizer<>(new StringReader(text), PIECES, OPTIONS);
        while (lexer.hasNext()) {
            Piece piece = lexer.next();
            if (piece.length > 0 && !text.substring(piece.start, piece.end()).isBlank()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static List<List<Piece>> blocks(String text, List<Piece> pieces) {
        int[] starts = Blocks.starts(text);
        List<List<Piece>> blocks = new ArrayList<>();
        int from = 0;
        for (int b = 0; b < starts.length && from < pieces.size(); b++) {
            int end = b + 1 < starts.length ? starts[b + 1] : text.length();
            int to = from;
            while (to < pieces.size() && pieces.get(to).start < end) {
                to++;
            }
            if (to > from) {
                blocks.add(pieces.subList(from, to));
            }
            from = to;
        }
        return blocks;
    }

    /** A token as CoreNLP cut it: a word with its place. */
    static final class Piece implements HasWord {
        private static final long serialVersionUID = 1;
        private String word;
        final int start;
        final int length;

        Piece(String word, int start, int length) {
            this.word = word;
            this.start = start;
            this.length = length;
        }

        int end() {
            return start + length;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public void setWord(String other) {
            word = other;
        }
    }
}
