package org.scribeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scribeline.text.Publication;

/** What a page tells about its article: title, date, address and site. */
final class HtmlHead {
    private static final JsonMapper JSON = new JsonMapper();
    /** Names of meta elements that tell the publication date, the surest first. */
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "citation_publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "date");

    private final Document page;

    HtmlHead(Document page) {
        this.page = page;
    }

    /** The headline: {@code og:title}, else the first {@code h1}, else {@code title}; spaces are made single. */
    String title() {
        return Stream.of(meta("og:title"), first("article h1, main h1"), first("h1"), page.title())
                .map(HtmlText::plain)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The canonical address, else {@code og:url}. */
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = canonical == null ? "" : canonical.attr("href").strip();
        return url.isEmpty() ? meta("og:url") : url;
    }

    /** The name of the site, where the page tells. */
    String siteName() {
        String name = HtmlText.plain(meta("og:site_name"));
        return name.isEmpty() ? HtmlText.plain(meta("application-name")) : name;
    }

    /** What may tell the date: JSON-LD, then meta elements, then the first {@code time}, which counts as meta, too. */
    List<Draft.Clue> dates() {
        List<Draft.Clue> clues = new ArrayList<>();
        jsonLd().ifPresent(date -> clues.add(new Draft.Clue(date, Publication.From.JSONLD)));
        DATES.stream()
                .map(this::meta)
                .filter(date -> !date.isEmpty())
                .forEach(date -> clues.add(new Draft.Clue(date, Publication.From.META)));
        Stream.of("time[itemprop=datePublished][datetime]", "article time[datetime]", "time[datetime]")
                .map(page::selectFirst)
                .flatMap(Stream::ofNullable)
                .limit(1)
                .forEach(time -> clues.add(new Draft.Clue(time.attr("datetime").strip(), Publication.From.META)));
        return clues;
    }

    private String meta(String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop")) {
                String content = meta.attr("content").strip();
                if (meta.attr(key).strip().toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) {
                    return content;
                }
            }
        }
        return "";
    }

    private String first(String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    private Optional<String> jsonLd() {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                objects.addAll(JSON.readTree(script.data()).findParents("datePublished"));
            } catch (JsonProcessingException e) {
                // Broken metadata is as good as none: the page itself can still be read.
            }
        }
        return Stream.concat(objects.stream().filter(HtmlHead::isArticle), objects.stream())
                .map(object -> object.get("datePublished"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    /** Whether an object's type is one of schema.org's articles ({@code NewsArticle}, {@code BlogPosting} …). */
    private static boolean isArticle(JsonNode object) {
        String type = object.path("@type").toString();
        return type.contains("Article") || type.contains("Posting") || type.contains("Report");
    }
}
