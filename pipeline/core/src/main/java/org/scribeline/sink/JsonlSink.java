package org.scribeline.sink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.scribeline.entity.Extraction;
import org.scribeline.text.Failure;

/**
 * Writes {@code articles.jsonl}: one article a line, its mentions nested, with the keys of the tables' columns and its text.
 *
 * <p>What is absent is left out. Failures are not articles, and are not written here.
 */
public final class JsonlSink implements Staged {
    /** The name of the file. */
    public static final String FILE = "articles.jsonl";

    private static final List<String> DOCUMENT = Tables.DOCUMENTS.header();
    private static final List<String> MENTION = Tables.MENTIONS.header();

    private final PartFile part;
    private final JsonGenerator json;
    private boolean some;

    public JsonlSink(OutputFolder folder) throws IOException {
        JsonFactory factory = new JsonFactoryBuilder()
                .rootValueSeparator("\n")
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        part = folder.open(FILE);
        json = factory.createGenerator(part.writer());
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        Cells cells = new Cells(extraction);
        some = true;
        json.writeStartObject();
        List<Object> document = cells.document();
        for (int i = 0; i < DOCUMENT.indexOf("published"); i++) {
            cell(DOCUMENT.get(i), document.get(i));
        }
        json.writeStringField("text", extraction.document().article().text());
        for (int i = DOCUMENT.indexOf("published"); i < document.size(); i++) {
            if (!DOCUMENT.get(i).equals("mentions")) {
                cell(DOCUMENT.get(i), document.get(i));
            }
        }
        json.writeArrayFieldStart("mentions");
        for (int i = 0; i < extraction.mentions().size(); i++) {
            mention(cells.mention(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mention(List<Object> row) throws IOException {
        json.writeStartObject();
        // The first column, doc_id, is the article's.
        for (int i = 1; i < row.size(); i++) {
            cell(MENTION.get(i), row.get(i));
        }
        json.writeEndObject();
    }

    private void cell(String key, Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumberField(key, number);
        } else if (value instanceof Integer number) {
            json.writeNumberField(key, number);
        } else if (!value.toString().isEmpty()) {
            json.writeStringField(key, value.toString());
        }
    }

    @Override
    public void fail(Failure failure) {}

    @Override
    public void finish() throws IOException {
        if (some) {
            json.writeRaw('\n');
        }
        json.flush();
        part.finish();
    }

    @Override
    public void publish() throws IOException {
        part.publish();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
