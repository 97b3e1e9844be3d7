package org.scribeline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scribeline.index.Facets;
import org.scribeline.index.Hit;
import org.scribeline.index.Passage;
import org.scribeline.index.Results;
import org.scribeline.text.CodePoints;

/** Results as JSON, one object a line; offsets of marks count code points in the passage. */
final class JsonResults implements ResultPrinter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private final PrintStream out;

    JsonResults(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Results results) throws IOException {
        for (Hit hit : results.hits()) {
            ObjectNode node =
                    MAPPER.createObjectNode().put("doc_id", hit.docId()).put("title", hit.title());
            hit.published().ifPresent(date -> node.put("published", date.toString()));
            node.put("source", hit.source()).put("url", hit.url()).put("score", hit.score());
            node.put("passage", hit.passage().text());
            marks(node.putArray("marks"), hit.passage());
            line(node);
        }
    }

    private static void marks(ArrayNode marks, Passage passage) {
        CodePoints points = CodePoints.of(passage.text());
        for (Passage.Mark mark : passage.marks()) {
            ObjectNode node = marks.addObject()
                    .put("start", points.at(mark.span().start()))
                    .put("end", points.at(mark.span().end()));
            mark.type().ifPresent(type -> node.put("type", type.name()));
        }
    }

    @Override
    public void print(Facets facets) throws IOException {
        for (Map.Entry<String, List<Facets.Count>> facet : byName(facets).entrySet()) {
            for (Facets.Count count : facet.getValue()) {
                line(MAPPER.createObjectNode()
                        .put("facet", facet.getKey())
                        .put("name", count.name())
                        .put("articles", count.articles()));
            }
        }
    }

    /** The counts under the name of what is counted, in the order to be shown. */
    static Map<String, List<Facets.Count>> byName(Facets facets) {
        Map<String, List<Facets.Count>> counts = new LinkedHashMap<>();
        counts.put("company", facets.companies());
        counts.put("chip", facets.chips());
        counts.put("source", facets.sources());
        counts.put("month", facets.months());
        return counts;
    }

    private void line(ObjectNode node) throws IOException {
        out.print(MAPPER.writeValueAsString(node) + "\n");
    }
}
