package org.scribeline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Which models a run was made with: a digest of each packed catalog, the version of the rules and of the tagger. */
public final class Versions {
    private static final String ROOT = "/org/scribeline/models/";
    private static final int DIGITS = 12;

    private Versions() {}

    /** Each model's name and version, by name; a catalog's is the beginning of its SHA-256. */
    public static Map<String, String> packed() {
        Map<String, String> versions = new TreeMap<>();
        for (String catalog : new String[] {"companies", "chips", "not-companies", "not-chips"}) {
            versions.put("catalog/" + catalog + ".csv", digest("catalog/" + catalog + ".csv"));
        }
        try (InputStream in = open("models.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static String digest(String resource) {
        try (InputStream in = open(resource)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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
