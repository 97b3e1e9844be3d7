package org.scribeline.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Quantity;
import org.scribeline.nlp.PtbAnalyzer;
import org.scribeline.text.Article;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/** Reads sentences as the pipeline would, for the tests of this package. */
final class Read {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PtbAnalyzer analyzer = new PtbAnalyzer(vocabulary);
    private final FigureAnnotator annotator = new FigureAnnotator(vocabulary);
    private final NumberReader numbers = new NumberReader(new NumberTable(vocabulary));

    Document document(String text) {
        return analyzer.analyze(Article.of("test", text, LocalDate.of(2025, 4, 28)));
    }

    List<Mention> figures(String text) {
        return annotator.annotate(document(text));
    }

    /** The number at the start of a text. */
    Optional<Numeral> number(String text) {
        return numbers.read(Sentence.of(document(text), 0), 0);
    }

    static Quantity quantity(Mention mention) {
        return (Quantity) mention.value();
    }
}
