package org.scribeline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page: the article that it shows, and what its head tells. */
final class HtmlReader implements RecordReader {
    private final InputFile file;
    private final InputStream in;
    private final Limits limits;

    HtmlReader(InputFile file, InputStream in, Limits limits) {
        this.file = file;
        this.in = in;
        this.limits = limits;
    }

    @Override
    public boolean read(Intake intake) throws IOException {
        byte[] bytes = in.readNBytes(limits.record() + 1);
        if (bytes.length > limits.record()) {
            intake.fail(file, 0, "too-long", "longer than " + limits.recordText());
            return false;
        }
        try {
            take(HtmlCharset.decode(bytes), intake);
        } catch (Decoding.MalformedException e) {
            intake.fail(file, 0, "bad-encoding", Intake.line(e.getMessage()));
        }
        return false;
    }

    private void take(String html, Intake intake) {
        if (html.indexOf('\0') >= 0) {
            intake.fail(file, 0, "binary", "holds NUL bytes, so it is no text");
        } else if (html.chars().filter(c -> c == '<').limit(limits.tags() + 1L).count() > limits.tags()) {
            intake.fail(file, 0, "too-long", "more than " + limits.tags() + " tags");
        } else {
            parse(html, intake);
        }
    }

    // A page on which the parser itself trips is bad data like any other.
    private void parse(String html, Intake intake) {
        Draft draft;
        try {
            Document page = Jsoup.parse(html);
            HtmlHead head = new HtmlHead(page);
            List<Draft.Clue> dates = head.dates();
            String title = head.title();
            String url = head.url();
            String site = head.siteName();
            // Taking the text takes the page apart, so it comes last.
            draft = new Draft("", title, HtmlText.of(page), dates, url, site);
        } catch (RuntimeException e) {
            intake.fail(file, 0, "bad-html", String.valueOf(e.getMessage()));
            return;
        }
        intake.single(file, draft);
    }
}
