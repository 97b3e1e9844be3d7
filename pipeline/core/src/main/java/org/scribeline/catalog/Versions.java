package org.scribeline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Which models a run was made with: digests of the catalogs and of all rules, and the version of the tagger. */
public final class Versions {
    private static final String ROOT = "/org/scribeline/models/";
    private static final String RULES = "rules/";
    private static final String CSV = ".csv";
    private static final int DIGITS = 12;

    private Versions() {}

    /** Each packed model's name and version, by name; a file's is the beginning of its SHA-256. */
    public static Map<String, String> packed() {
        Map<String, String> versions = new TreeMap<>();
        for (String catalog : new String[] {"companies", "chips", "not-companies", "not-chips"}) {
            String name = "catalog/" + catalog + CSV;
            versions.put(name, digest(bytes(name)));
        }
        versions.put(RULES + "*" + CSV, digestOfRules());
        try (InputStream in = open("models.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    /** The packed models and, under their paths, these catalogs of the user's. */
    public static Map<String, String> of(List<Path> catalogs) throws IOException {
        Map<String, String> versions = packed();
        for (Path catalog : catalogs) {
            versions.put(catalog.toString(), digest(Files.readAllBytes(catalog)));
        }
        return versions;
    }

    /** One digest over all rules: of their names, sorted, and what stands in them. */
    private static String digestOfRules() {
        MessageDigest all = sha256();
        for (String name : rules()) {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update(bytes(RULES + name));
        }
        return hex(all.digest());
    }

    /** The names of the packed rules, sorted. */
    static List<String> rules() {
        // A folder on the class path cannot be listed as such; one known file tells where it stands.
        URL one = Versions.class.getResource(ROOT + RULES + "units" + CSV);
        if (one == null) {
            throw new Table.DataException(RULES + ": not packed into the models; run the build again");
        }
        try {
            URLConnection connection = one.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return inJar(jar);
            }
            try (Stream<Path> files = Files.list(Path.of(one.toURI()).resolveSibling(""))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(CSV))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path is no address", e);
        }
    }

    private static List<String> inJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String folder = (ROOT + RULES).substring(1);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.endsWith(CSV))
                    .map(name -> name.substring(folder.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String digest(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Versions.class.getResourceAsStream(ROOT + resource);
        if (in == null) {
            throw new Table.DataException(resource + ": not packed into the models; run the build again");
        }
        return in;
    }
}
