package org.scribeline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.source.ArticleSource;
import org.scribeline.source.InputException;
import org.scribeline.source.Inputs;
import org.scribeline.source.Item;
import org.scribeline.text.Article;

/** The articles that are measured, all in memory: reading files is no part of what is measured. */
final class Articles {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 28);

    private Articles() {}

    /** All articles of these files and folders, over again until there are {@code characters} of text. */
    static List<Article> read(List<String> inputs, long characters) throws InputException {
        List<Article> found = new ArrayList<>();
        long length = 0;
        try (ArticleSource source = Inputs.resolve(inputs).open(Optional.of(PUBLISHED), System.in)) {
            while (source.hasNext()) {
                if (source.next() instanceof Item.Found item) {
                    found.add(item.article());
                    length += item.article().text().length();
                }
            }
        }
        if (length == 0) {
            throw new InputException("no articles in " + String.join(" ", inputs));
        }
        List<Article> all = new ArrayList<>(found);
        for (long more = length; more < characters; more += length) {
            all.addAll(found);
        }
        return List.copyOf(all);
    }

    /** One article of so many characters: the texts of these one behind the other, from the start again at their end. */
    static Article joined(List<Article> articles, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; text.length() < characters; i = (i + 1) % articles.size()) {
            text.append(articles.get(i).text()).append("\n\n");
        }
        text.setLength(characters);
        return Article.of("joined", text.toString(), PUBLISHED);
    }
}
