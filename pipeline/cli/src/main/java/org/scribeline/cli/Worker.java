package org.scribeline.cli;

import java.util.Arrays;
import java.util.Optional;
import org.scribeline.entity.Extraction;
import org.scribeline.pipeline.Pipeline;
import org.scribeline.source.Item;
import org.scribeline.text.Failure;

/** Takes one item through the pipeline; whatever an article does to it, the others go on. Shared by threads. */
final class Worker {
    private static final String STAGE = "analyze";
    private final Pipeline pipeline;

    Worker(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What came of an item. */
    sealed interface Outcome {
        record Done(Extraction extraction) implements Outcome {}

        /** A record for {@code errors.csv}; of a warning the article itself comes all the same. */
        record Failed(Failure failure, boolean isWarning) implements Outcome {}
    }

    Outcome work(Item item) {
        if (item instanceof Item.Failed failed) {
            return new Outcome.Failed(failed.failure(), failed.isWarning());
        }
        Item.Found found = (Item.Found) item;
        try {
            return new Outcome.Done(pipeline.extract(found.article()));
        } catch (StackOverflowError e) {
            return failed(found, "too-deep", "the article is nested too deeply: stack overflow" + place(e));
        } catch (OutOfMemoryError e) {
            return failed(
                    found, "out-of-memory", "the article needs more memory than there is; see SCRIBELINE_JAVA_OPTS");
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return failed(found, "fault", "a fault of the program, please report it: " + e + place(e));
        }
    }

    private static Outcome failed(Item.Found found, String error, String message) {
        String line = message.replaceAll("\\s+", " ");
        return new Outcome.Failed(new Failure(found.path(), found.record(), STAGE, error, line), false);
    }

    /** The innermost of our own lines of code that a fault came through. */
    private static String place(Throwable fault) {
        Optional<StackTraceElement> frame = Arrays.stream(fault.getStackTrace())
                .filter(element -> element.getClassName().startsWith("org.scribeline."))
                .findFirst();
        return frame.map(element -> " at " + element).orElse("");
    }
}
