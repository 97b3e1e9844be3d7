package org.scribeline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scribeline.date.Meaning.Moment;

/** The moments that one article has named so far; made for one article and thrown away with it. */
final class Spoken implements Scene.Said {
    private final List<Moment> moments = new ArrayList<>();
    private int sentence;

    /** Begins a sentence. */
    void sentence() {
        sentence = moments.size();
    }

    void add(Moment moment) {
        moments.add(moment);
    }

    @Override
    public Optional<Moment> last(Set<Grain> grains, boolean inSentence) {
        for (int i = moments.size() - 1; i >= (inSentence ? sentence : 0); i--) {
            if (grains.contains(moments.get(i).stretch().grain())) {
                return Optional.of(moments.get(i));
            }
        }
        return Optional.empty();
    }
}
