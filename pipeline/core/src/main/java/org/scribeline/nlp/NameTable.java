package org.scribeline.nlp;

import java.util.Arrays;

/**
 * From a name to its number, without the names: their 64-bit hashes in ascending order, where a name's place is its number.
 *
 * <p>A name may be asked for in parts, which are not joined. No two names of a table have one hash; that a name which is not
 * in the table has the hash of one which is happens once in ten to the thirteenth questions.
 */
final class NameTable {
    /** What {@link #number} gives for a name that is not in the table. */
    static final int NONE = -1;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;
    private final long[] hashes;
    /** Where the hashes with each beginning start; there are about as many beginnings as hashes. */
    private final int[] starts;

    private final int shift;

    /**
     * The table of the names with these hashes, which it keeps.
     *
     * @throws IllegalArgumentException where they do not ascend, as unsigned numbers
     */
    NameTable(long[] hashes) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, hashes.length));
        this.hashes = hashes;
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        int next = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i > 0 && Long.compareUnsigned(hashes[i - 1], hashes[i]) >= 0) {
                throw new IllegalArgumentException("hash " + i + " of " + hashes.length + " does not ascend");
            }
            for (int beginning = (int) (hashes[i] >>> shift); next <= beginning; next++) {
                starts[next] = i;
            }
        }
        Arrays.fill(starts, next, starts.length, hashes.length);
    }

    /** The hash of a name. */
    static long hash(String name) {
        return finish(hash(SEED, name));
    }

    /** The number of this name, or {@link #NONE}. */
    int number(String name) {
        return find(hash(name));
    }

    /** The number of the name that these parts make together. */
    int number(String one, String two, String three, String four) {
        return find(finish(hash(hash(hash(hash(SEED, one), two), three), four)));
    }

    private int find(long hash) {
        int beginning = (int) (hash >>> shift);
        int end = starts[beginning + 1];
        for (int at = starts[beginning]; at < end; at++) {
            if (hashes[at] == hash) {
                return at;
            }
        }
        return NONE;
    }

    private static long hash(long before, String part) {
        long hash = before;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * FACTOR;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private static long finish(long hash) {
        return (hash ^ (hash >>> 29)) * SEED;
    }
}
