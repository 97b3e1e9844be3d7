package org.scribeline.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.scribeline.text.Article;
import org.scribeline.text.Failure;

/** What the tests of readers share: files and what is read from them. */
final class Reading {
    private Reading() {}

    static List<Item> items(Limits limits, String... arguments) throws InputException {
        InputStream none = new ByteArrayInputStream(new byte[0]);
        List<Item> items = new ArrayList<>();
        try (ArticleSource source = Inputs.resolve(List.of(arguments)).open(Optional.empty(), none, limits)) {
            source.forEachRemaining(items::add);
        }
        return items;
    }

    static List<Item> items(Path path) throws InputException {
        return items(Limits.DEFAULT, path.toString());
    }

    static List<Article> articles(List<Item> items) {
        return items.stream()
                .filter(Item.Found.class::isInstance)
                .map(item -> ((Item.Found) item).article())
                .toList();
    }

    static List<Failure> failures(List<Item> items) {
        return items.stream()
                .filter(Item.Failed.class::isInstance)
                .map(item -> ((Item.Failed) item).failure())
                .toList();
    }

    static Article article(Path path) throws InputException {
        List<Item> items = items(path);
        if (items.size() == 1 && items.get(0) instanceof Item.Found found) {
            return found.article();
        }
        throw new AssertionError("not one article: " + items);
    }

    static String error(Path path) throws InputException {
        List<Item> items = items(path);
        if (items.size() == 1 && items.get(0) instanceof Item.Failed failed) {
            return failed.failure().error();
        }
        throw new AssertionError("not one failure: " + items);
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.resolveSibling("."));
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }
}
