package org.scribeline.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it was read: nothing of it is ever changed.
 *
 * @param id the article's key, unique in a run
 * @param title the headline, empty where there is none
 * @param text the article's words; often they begin with the headline
 * @param publication when it was published, empty where the input does not say
 * @param url where it stands, empty where unknown
 * @param source who published it, empty where unknown
 */
public record Article(
        String id, String title, String text, Optional<Publication> publication, String url, String source) {
    /** An article that carries nothing but its id, its text and a publication date. */
    public static Article of(String id, String text, LocalDate published) {
        return new Article(id, "", text, Optional.of(new Publication(published, Publication.From.INPUT)), "", "");
    }

    public Optional<LocalDate> published() {
        return publication.map(Publication::date);
    }
}
