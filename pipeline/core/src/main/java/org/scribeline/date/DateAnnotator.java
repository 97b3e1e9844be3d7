package org.scribeline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.date.Meaning.Whole;
import org.scribeline.entity.Annotator;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Period;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;
import org.scribeline.text.Vocabulary;

/** Proposes dates, times, durations and sets, resolved against the article's publication date. */
public final class DateAnnotator implements Annotator {
    /** A date that begins so near to its sentence's begin opens it: {@code In late 2022,}. */
    private static final int OPENING = 2;

    private final Grammar grammar;

    /** An annotator by the rules of {@code models/rules/date-*.csv}, for documents with this vocabulary. */
    public DateAnnotator(Vocabulary vocabulary) {
        this.grammar = new Grammar(vocabulary);
    }

    /** Disjoint mentions in the order of the text: at each word the longest, then on behind it. */
    @Override
    public List<Mention> annotate(Document document) {
        List<Mention> mentions = new ArrayList<>();
        Story story = new Story(document, grammar.words());
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            story.sentence(sentence);
            Scene scene = new Scene(
                    document.tokens(),
                    document.sentenceStart(sentence),
                    document.sentenceEnd(sentence),
                    grammar.words(),
                    story);
            annotate(scene, mentions);
        }
        return List.copyOf(mentions);
    }

    private void annotate(Scene scene, List<Mention> mentions) {
        Parse parse = new Parse(grammar, scene);
        int free = scene.from();
        int token = scene.from();
        while (token < scene.to()) {
            Parse.Found date = parse.mention(token);
            if (date == null) {
                token++;
                continue;
            }
            if (date.meaning() instanceof Moment moment && !date.rule().yields().equals("compared")) {
                boolean inFull = inFull(scene, date) || follows(scene, moment);
                scene.story().add(moment, inFull, opening(scene, date.from()));
                parse.forget();
            } else if (date.meaning() instanceof Whole whole && whole.value().timexType() == Period.Timex.TIME) {
                whole.value()
                        .interval()
                        .ifPresent(day -> scene.story()
                                .add(new Moment(new Stretch(Grain.DAY, day.start()), ""), inFull(scene, date), false));
                parse.forget();
            }
            mention(scene.tokens(), date, free).ifPresent(mentions::add);
            token = date.to();
            free = token;
        }
    }

    /** Whether the date's own year is written. */
    private static boolean inFull(Scene scene, Parse.Found date) {
        for (int token = date.from(); token < date.to(); token++) {
            if (scene.is(token, Kind.YEAR) || scene.is(token, Kind.ISO)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date goes on with what is told of an earlier year. */
    private static boolean follows(Scene scene, Moment moment) {
        int year = moment.stretch().year();
        return scene.story()
                .told()
                .filter(told -> !moment.stretch().start().isBefore(told.start()) && year - told.year() <= 1)
                .flatMap(told -> scene.published())
                .filter(day -> year < day.getYear())
                .isPresent();
    }

    private static boolean opening(Scene scene, int from) {
        if (from - scene.from() > OPENING) {
            return false;
        }
        for (int token = scene.from(); token < from; token++) {
            if (!scene.is(token, Kind.IN) && !scene.is(token, Kind.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Mention> mention(Tokens tokens, Parse.Found date, int free) {
        boolean article = date.rule().article()
                && date.from() > free
                && tokens.word(date.from() - 1).is("the");
        int from = article ? date.from() - 1 : date.from();
        Optional<Period> period = date.meaning().period();
        return period.map(value -> new Mention(
                tokens.span(from, date.to()),
                value,
                date.rule().name(),
                date.rule().score()));
    }
}
