package org.scribeline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English words as the index holds them: lower case, stemmed, without the commonest. */
final class Words {
    private Words() {}

    /** A new analyzer; it is shared by threads. */
    static Analyzer analyzer() {
        return new EnglishAnalyzer();
    }

    /** Whether the stems of a phrase stand in a text, one behind the other; a phrase of common words stands nowhere. */
    static boolean contains(Analyzer analyzer, String text, String phrase) {
        List<String> sought = stems(analyzer, phrase);
        return !sought.isEmpty() && Collections.indexOfSubList(stems(analyzer, text), sought) >= 0;
    }

    /** The stems of a text. */
    static List<String> stems(Analyzer analyzer, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
