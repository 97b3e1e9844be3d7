package org.scribeline.nlp;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordTokenFactory;
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
    /** No sentence is longer than this many tokens, lest lists without a full stop cost the square of their length. */
    private static final int LONGEST_SENTENCE = 1000;

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
        WordToSentenceProcessor<Word> splitter = new WordToSentenceProcessor<>();
        for (List<Word> block : blocks(text, pieces(text))) {
            boolean numbered = false;
            for (List<Word> sentence : splitter.process(block)) {
                if (!numbered) {
                    sentences = added(sentences, count++, tokens.size());
                }
                numbered = isItemNumber(sentence);
                TokenCutter.cut(text, sentence, tokens);
                while (tokens.size() - sentences[count - 1] > LONGEST_SENTENCE) {
                    sentences = added(sentences, count, sentences[count - 1] + LONGEST_SENTENCE);
                    count++;
                }
            }
        }
        return new Document(article, tokens.build(), Arrays.copyOf(sentences, count));
    }

    /** The array, or a longer copy, with this value at that place. */
    private static int[] added(int[] array, int at, int value) {
        int[] room = at < array.length ? array : Arrays.copyOf(array, at * 2);
        room[at] = value;
        return room;
    }

    /** Whether this is the number of a list item, {@code 1.}, which does not stand apart from the item. */
    private static boolean isItemNumber(List<Word> sentence) {
        String first = sentence.get(0).word();
        boolean digits = first.length() <= 2 && first.chars().allMatch(Character::isDigit);
        return sentence.size() == 2 && digits && sentence.get(1).word().equals(".");
    }

    private static List<Word> pieces(String text) {
        List<Word> pieces = new ArrayList<>(text.length() / 5 + 8);
        int from = 0;
        while (from < text.length()) {
            int to = Stretches.end(text, from);
            addPieces(text, from, to, pieces);
            from = to;
        }
        return pieces;
    }

    private static void addPieces(String text, int from, int to, List<Word> pieces) {
        StringReader reader = new StringReader(text.substring(from, to));
        PTBTokenizer<Word> lexer = new PTBTokenizer<>(reader, new WordTokenFactory(), OPTIONS);
        while (lexer.hasNext()) {
            Word piece = lexer.next();
            if (from > 0) {
                piece = new Word(piece.word(), piece.beginPosition() + from, piece.endPosition() + from);
            }
            if (!text.substring(piece.beginPosition(), piece.endPosition()).isBlank()) {
                pieces.add(piece);
            }
        }
    }

    private static List<List<Word>> blocks(String text, List<Word> pieces) {
        int[] starts = Blocks.starts(text);
        List<List<Word>> blocks = new ArrayList<>();
        int from = 0;
        for (int b = 0; b < starts.length && from < pieces.size(); b++) {
            int end = b + 1 < starts.length ? starts[b + 1] : text.length();
            int to = from;
            while (to < pieces.size() && pieces.get(to).beginPosition() < end) {
                to++;
            }
            if (to > from) {
                blocks.add(pieces.subList(from, to));
            }
            from = to;
        }
        return blocks;
    }
}
