package org.scribeline.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Named> named = new ArrayList<>();
    private int sentence;
    private @Nullable Boolean game;

    Story(Document document, WordFact<DateWord> words) {
        this.document = document;
        this.words = words;
    }

    /**
     * A moment that the article has named.
     *
     * @param inFull whether its own year is written, or follows from a date told in full before
     * @param opening whether it opened its sentence: {@code In 2022, …}
     */
    private record Named(Moment moment, int sentence, boolean inFull, boolean opening) {}

    Optional<LocalDate> published() {
        return document.published();
    }

    /** Begins a sentence. */
    void sentence(int number) {
        sentence = number;
    }

    void add(Moment moment, boolean inFull, boolean opening) {
        named.add(new Named(moment, sentence, inFull, opening));
    }

    /** The last moment of one of these grains, at most so many sentences back. */
    Optional<Moment> last(Set<Grain> grains, int back) {
        for (int i = named.size() - 1; i >= 0 && sentence - named.get(i).sentence() <= back; i--) {
            if (grains.contains(named.get(i).moment().stretch().grain())) {
                return Optional.of(named.get(i).moment());
            }
        }
        return Optional.empty();
    }

    /**
     * The moment that the sentences here tell of: the last named one, where its year is written or follows from one that was, in
     * this sentence or the one before; of what is longer than a month only where it opened its sentence.
     */
    Optional<Stretch> told() {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Named last = named.get(named.size() - 1);
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
