package org.scribeline.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scribeline.text.Article;
import org.scribeline.text.Failure;
import org.scribeline.text.Publication;

/** Checks drafts and makes items of them; remembers the ids of a run. */
final class Intake {
    static final String STAGE = "read";
    static final String BAD_DATE = "bad-date";
    /** The most characters of an id, an address or a source; an index cannot hold 32,766 bytes or more of one. */
    private static final int LONGEST = 8_000;

    /** The places where an input names the date as such. */
    private static final Set<Publication.From> NAMED =
            Set.of(Publication.From.INPUT, Publication.From.META, Publication.From.JSONLD);

    private final Optional<LocalDate> published;
    private final SeenIds seen = new SeenIds();
    private final Deque<Item> ready = new ArrayDeque<>();

    Intake(Optional<LocalDate> published) {
        this.published = published;
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** The next item that is ready; there must be one. */
    Item take() {
        return ready.remove();
    }

    void fail(Failure failure) {
        ready.add(new Item.Failed(failure));
    }

    void fail(InputFile file, long record, String error, String message) {
        fail(new Failure(file.source(), record, STAGE, error, line(message)));
    }

    /** Takes the only article of a file. */
    void single(InputFile file, Draft draft) {
        take(file, 0, 1, file.stem(), draft);
    }

    /** Takes the article of a line. */
    void line(InputFile file, long line, Draft draft) {
        take(file, line, line, file.stem() + "#" + line, draft);
    }

    private void take(InputFile file, long blamed, long record, String idWithout, Draft draft) {
        String id = draft.id().isBlank() ? idWithout : draft.id();
        String letters = id + draft.title() + draft.url() + draft.source();
        if (draft.text().isBlank()) {
            fail(file, blamed, "empty", "the article has no text");
        } else if (draft.text().indexOf('\0') >= 0 || letters.indexOf('\0') >= 0) {
            fail(file, blamed, "binary", "holds NUL characters, so it is no text");
        } else if (hasLoneSurrogate(draft.text()) || hasLoneSurrogate(letters)) {
            fail(file, blamed, "bad-encoding", "holds half a surrogate pair, which is no character");
        } else if (Math.max(
                        id.length(),
                        Math.max(draft.url().length(), draft.source().length()))
                > LONGEST) {
            fail(file, blamed, "too-long", "its id, url or source is longer than " + LONGEST + " characters");
        } else if (!seen.add(id)) {
            fail(file, blamed, "duplicate-id", "an article with the id \"" + id + "\" came before");
        } else {
            Optional<Publication> publication = publication(draft);
            warnOfDates(file, blamed, draft, publication);
            Article article = new Article(id, draft.title(), draft.text(), publication, draft.url(), draft.source());
            ready.add(new Item.Found(article, file.source(), record));
        }
    }

    private Optional<Publication> publication(Draft draft) {
        for (Draft.Clue clue : draft.dates()) {
            Optional<LocalDate> date = Dates.read(clue.written());
            if (date.isPresent()) {
                return Optional.of(new Publication(date.get(), clue.from()));
            }
        }
        return Dates.inUrl(draft.url())
                .map(date -> new Publication(date, Publication.From.URL))
                .or(() -> Datelines.read(draft.text()).map(date -> new Publication(date, Publication.From.TEXT)))
                .or(() -> published.map(date -> new Publication(date, Publication.From.OPTION)));
    }

    private void warnOfDates(InputFile file, long blamed, Draft draft, Optional<Publication> publication) {
        boolean used = publication.filter(p -> NAMED.contains(p.from())).isPresent();
        if (!used && !draft.dates().isEmpty()) {
            String written = draft.dates().get(0).written();
            String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
            fail(
                    file,
                    blamed,
                    BAD_DATE,
                    "no ISO date such as 2025-04-28: \"" + shown + "\"; "
                            + (publication.isPresent()
                                    ? "done with that of its "
                                            + publication.get().from().label()
                                    : "done without it"));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Why something could not be read, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link that leads back to a folder above it";
        }
        return line(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
    }

    /** A message as one line, without control characters. */
    static String line(@Nullable String message) {
        return message == null
                ? ""
                : message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
