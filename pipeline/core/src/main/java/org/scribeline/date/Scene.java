package org.scribeline.date;

import java.time.LocalDate;
import java.util.Optional;
import org.scribeline.text.Tokens;
import org.scribeline.text.Word;
import org.scribeline.text.WordFact;

/** Where an expression stands: the tokens {@code [from, to)} of one sentence, and the article's story so far. */
record Scene(Tokens tokens, int from, int to, WordFact<DateWord> words, Story story) {

    /** Days; what ended less long ago is meant whatever the verb: results are reported in so many. */
    private static final int JUST_ENDED = 45;

    /** Days; a month that ended less long ago is meant whatever the verb. */
    private static final int LAST_MONTH = 31;

    /** Days; a quarter or half that ended longer ago is not meant without its year. */
    private static final int LONG_ENDED = 183;

    /** Days; a month that begins as soon is meant where no verb tells. */
    private static final int SOON = 75;

    /** Days; a story that is told of a day longer ago counts its weekdays from that. */
    private static final int LONG_TOLD = 14;

    Optional<LocalDate> published() {
        return story.published();
    }

    Tense tense(int token, int after) {
        return Tense.at(this, token, after);
    }

    /** Whether the token stands in the sentence and has this kind. */
    boolean is(int token, Kind kind) {
        return token >= from && token < to && dateWord(token).has(kind);
    }

    /** Whether the token stands in the sentence and is this word. */
    boolean is(int token, String lower) {
        return token >= from && token < to && tokens.word(token).is(lower);
    }

    /** The kind's value for a token of the sentence, empty where it has none. */
    String value(int token, Kind kind) {
        return token >= from && token < to ? dateWord(token).value(kind) : "";
    }

    /** What a token of the document is to the rules. */
    DateWord dateWord(int token) {
        return words.of(tokens.word(token));
    }

    /** The word in the sentence; empty outside it. */
    Optional<Word> word(int token) {
        return token >= from && token < to ? Optional.of(tokens.word(token)) : Optional.empty();
    }

    /**
     * What the sentences here tell of, where it is past and the expression belongs to the tale: not where its verb looks on, nor
     * where it is the time of what somebody said.
     */
    Optional<Stretch> told(int token, int after, Tense tense) {
        return tense == Tense.FUTURE
                ? Optional.empty()
                : story.told().filter(told -> !Tense.isOfSaying(this, token, after));
    }

    /** The yearly stretch that follows what is told of, or lies in it; empty where nothing is told, or of the year of publication. */
    Optional<Stretch> inTale(Stretch any, int token, int after, Tense tense) {
        return told(token, after, tense)
                .filter(told ->
                        published().map(day -> told.year() < day.getYear()).orElse(false))
                .map(told -> {
                    Stretch same = any.inYear(told.year());
                    return same.end().isBefore(told.start()) ? any.inYear(told.year() + 1) : same;
                })
                .filter(then ->
                        published().map(day -> !then.start().isAfter(day)).orElse(false));
    }

    /** The day that is told of, where it lies so far back that no weekday alone would be counted from today. */
    Optional<LocalDate> toldDay(int token, int after, Tense tense) {
        return told(token, after, tense)
                .filter(told -> told.grain() == Grain.DAY)
                .map(Stretch::start)
                .filter(told -> published()
                        .map(day -> told.isBefore(day.minusDays(LONG_TOLD)))
                        .orElse(false));
    }

    /**
     * The one of a yearly stretch that the tense allows: the last that has begun, or the next that has not ended.
     *
     * @param any the stretch in some year
     */
    Optional<Stretch> nearest(Stretch any, int token, int after) {
        Tense tense = tense(token, after);
        Optional<Stretch> told = inTale(any, token, after, tense);
        return told.isPresent()
                ? told
                : published()
                        .map(day -> tense == Tense.FUTURE || (tense == Tense.NONE && isNear(any, day))
                                ? next(any, day)
                                : is(token - 1, "since") || (is(token - 1, "the") && is(token - 2, "since"))
                                        ? begun(any, day)
                                        : last(any, day));
    }

    /** Whether a month is soon to begin, and its last one long past. */
    private static boolean isNear(Stretch any, LocalDate day) {
        Stretch last = begun(any, day);
        return any.grain() == Grain.MONTH
                && last.end().plusDays(LONG_ENDED).isBefore(day)
                && last.inYear(last.year() + 1).start().minusDays(SOON).isBefore(day);
    }

    /** The last that has begun; of quarters and halves the next where that ended long ago. */
    static Stretch last(Stretch any, LocalDate day) {
        Stretch last = begun(any, day);
        boolean part = any.grain() == Grain.QUARTER || any.grain() == Grain.HALF;
        return part && last.end().plusDays(LONG_ENDED).isBefore(day) ? last.inYear(last.year() + 1) : last;
    }

    /** The next that has not ended, but the last where that has only just: {@code expects for the third quarter}. */
    static Stretch next(Stretch any, LocalDate day) {
        Stretch last = begun(any, day);
        int recent = switch (any.grain()) {
            case HALF -> 0;
            case MONTH -> LAST_MONTH;
            default -> JUST_ENDED;
        };
        return last.end().plusDays(recent).isBefore(day) ? last.inYear(last.year() + 1) : last;
    }

    private static Stretch begun(Stretch any, LocalDate day) {
        Stretch same = any.inYear(day.getYear());
        return same.start().isAfter(day) ? any.inYear(day.getYear() - 1) : same;
    }
}
