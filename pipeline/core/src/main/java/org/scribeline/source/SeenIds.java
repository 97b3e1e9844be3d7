package org.scribeline.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Remembers ids by 64 bits of their SHA-256, in 16 to 32 bytes each, so that a crawl's ids fit into memory.
 *
 * <p>Two different ids among a million are taken for one with a chance of 1 in 37 million.
 */
final class SeenIds {
    private long[] hashes = new long[1024];
    private int size;

    /** Adds an id; false where it was there. */
    boolean add(String id) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        if (!insert(hashes, hash(id))) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] wider = new long[hashes.length * 2];
        Arrays.stream(hashes).filter(hash -> hash != 0).forEach(hash -> insert(wider, hash));
        hashes = wider;
    }

    private static boolean insert(long[] table, long hash) {
        int at = (int) hash & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = hash;
        return true;
    }

    private static long hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            // 0 marks a free place.
            return Math.max(1, ByteBuffer.wrap(digest).getLong() >>> 1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
