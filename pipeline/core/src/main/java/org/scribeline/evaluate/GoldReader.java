package org.scribeline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scribeline.entity.MentionType;
import org.scribeline.text.Article;
import org.scribeline.text.Publication;

/** Reads gold: JSONL, one article a line, {@code {"id", "published", "title", "text", "mentions": [...]}}. */
public final class GoldReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int ISO_LENGTH = 10;
    private final String file;
    private long line;

    private GoldReader(String file) {
        this.file = file;
    }

    /**
     * Reads all articles of a file; blank lines are passed over.
     *
     * @throws GoldException when a line is not in the form; its message names file and line
     * @throws IOException when the file cannot be read
     */
    public static List<GoldArticle> read(Path path) throws IOException, GoldException {
        GoldReader reader = new GoldReader(path.toString());
        try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return reader.articles(in);
        } catch (CharacterCodingException e) {
            throw reader.error("not UTF-8, here or in the lines that follow");
        }
    }

    private List<GoldArticle> articles(BufferedReader in) throws IOException, GoldException {
        List<GoldArticle> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                GoldArticle article = article(text);
                if (!ids.add(article.article().id())) {
                    throw error("the id \"" + article.article().id() + "\" came before");
                }
                articles.add(article);
            }
        }
        return articles;
    }

    private GoldArticle article(String text) throws GoldException {
        JsonNode node = parse(text);
        if (!node.isObject()) {
            throw error("not a JSON object");
        }
        List<GoldMention> mentions = new ArrayList<>();
        JsonNode marked = node.path("mentions");
        if (!marked.isArray()) {
            throw error("no list \"mentions\"");
        }
        for (JsonNode mention : marked) {
            mentions.add(mention(mention, mentions.size()));
        }
        Article article = new Article(
                required(node, "id"),
                node.path("title").asText(""),
                required(node, "text"),
                published(node.path("published").asText("")),
                "",
                "");
        return new GoldArticle(article, mentions);
    }

    private JsonNode parse(String text) throws GoldException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw error("not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    private GoldMention mention(JsonNode node, int index) throws GoldException {
        try {
            int start = offset(node, "start");
            int end = offset(node, "end");
            Map<String, String> values = new LinkedHashMap<>();
            node.properties().forEach(field -> values.put(field.getKey(), plain(field.getValue())));
            return new GoldMention(
                    MentionType.valueOf(required(node, "type")), start, end, required(node, "text"), values);
        } catch (IllegalArgumentException e) {
            throw error("mention " + index + ": \"" + node.path("type").asText("") + "\" is not a type");
        } catch (GoldException e) {
            throw new GoldException(e.getMessage() + " in mention " + index);
        }
    }

    private int offset(JsonNode node, String key) throws GoldException {
        JsonNode value = node.path(key);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
            throw error("no \"" + key + "\" that is a whole number from 0");
        }
        return value.intValue();
    }

    private String required(JsonNode node, String key) throws GoldException {
        if (!node.path(key).isTextual()) {
            throw error("no \"" + key + "\" that is a string");
        }
        return node.path(key).textValue();
    }

    /** The day; none where it is not written as ISO 8601 has it, as when {@code extract} reads such an article. */
    private static Optional<Publication> published(String written) {
        try {
            String day = written.substring(0, Math.min(written.length(), ISO_LENGTH));
            return Optional.of(new Publication(LocalDate.parse(day), Publication.From.INPUT));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
    }

    private GoldException error(String message) {
        return new GoldException(file + ":" + line + ": " + message);
    }
}
