package org.scribeline.date;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scribeline.date.Meaning.Moment;
import org.scribeline.text.Document;
import org.scribeline.text.WordFact;

/** What one article has told of its dates so far: when it was published, and the moments it has named. Ends with it. */
final class Story {
    /** This sentence only. */
    static final int HERE = 0;
    /** This sentence and the one before it. */
    static final int BESIDE = 1;
    /** The article so far. */
    static final int ANYWHERE = Integer.MAX_VALUE;

    /** So many words of games make an article one about a game, in which halves and quarters are no parts of years. */
    private static final int WORDS_OF_A_GAME = 4;

    private final Document document;
    private final WordFact<DateWord> words;
    /** The last moment of each grain. */
    private final Map<Grain, Named> named = new EnumMap<>(Grain.class);

    private @Nullable Named latest;
    private int sentence;
    private @Nullable Boolean game;

    Story(Document document, WordFact<DateWord> words) {
        this.document = document;
        this.words = words;
    }

    /**
     * A moment that the article has named.
     *
     * @param number how many had been named before
     * @param inFull whether its own year is written, or follows from a date told in full before
     * @param opening whether it opened its sentence: {@code In 2022, …}
     */
    private record Named(Moment moment, int number, int sentence, boolean inFull, boolean opening) {}

    Optional<LocalDate> published() {
        return document.published();
    }

    /** Begins a sentence. */
    void sentence(int number) {
        sentence = number;
    }

    void add(Moment moment, boolean inFull, boolean opening) {
        int number = latest == null ? 0 : latest.number() + 1;
        latest = new Named(moment, number, sentence, inFull, opening);
        named.put(moment.stretch().grain(), latest);
    }

    /** The last moment of one of these grains, at most so many sentences back. */
    Optional<Moment> last(Set<Grain> grains, int back) {
        Named last = null;
        for (Grain grain : grains) {
            Named one = named.get(grain);
            if (one != null && sentence - one.sentence() <= back && (last == null || one.number() > last.number())) {
                last = one;
            }
        }
        return Optional.ofNullable(last).map(Named::moment);
    }

    /**
     * The moment that the sentences here tell of: the last named one, where its year is written or follows from one that was, in
     * this sentence or the one before; of what is longer than a month only where it opened its sentence.
     */
    Optional<Stretch> told() {
        Named last = latest;
        if (last == null) {
            return Optional.empty();
        }
        Stretch stretch = last.moment().stretch();
        boolean told = switch (stretch.grain()) {
            case DAY, MONTH -> true;
            case DECADE, CENTURY -> false;
            default -> last.opening();
        };
        return told && last.inFull() && sentence - last.sentence() <= BESIDE ? Optional.of(stretch) : Optional.empty();
    }

    /** Whether the article is about a game, in which the {@code second half} is none of a year. */
    boolean isGame() {
        if (game == null) {
            int seen = 0;
            for (int token = 0; token < document.tokens().size() && seen < WORDS_OF_A_GAME; token++) {
                seen += words.of(document.tokens().word(token)).has(Kind.GAME) ? 1 : 0;
            }
            game = seen >= WORDS_OF_A_GAME;
        }
        return game;
    }
}
