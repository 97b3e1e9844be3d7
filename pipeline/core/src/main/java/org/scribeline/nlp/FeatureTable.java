package org.scribeline.nlp;

/**
 * From a feature's name to its number, without the names: an open-addressed table of their 64-bit hashes.
 *
 * <p>A name may be asked for in parts, which are not joined. Two names of one hash are told when the table is filled; that
 * a name which is not in the table has the hash of one which is happens once in ten to the thirteenth questions.
 */
final class FeatureTable {
    /** What {@link #number} gives for a name that is not in the table. */
    static final int NONE = -1;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;
    private final long[] hashes;
    private final int[] numbers;
    private final int mask;

    /** A table for so many names. */
    FeatureTable(int names) {
        int size = Integer.highestOneBit(Math.max(2, names)) << 2;
        this.hashes = new long[size];
        this.numbers = new int[size];
        this.mask = size - 1;
    }

    /** Enters a name; no other may have its hash. */
    void put(String name, int number) {
        long hash = finish(hash(SEED, name));
        int at = find(hash);
        if (hashes[at] == hash) {
            throw new IllegalStateException("two features have the hash of " + name);
        }
        hashes[at] = hash;
        numbers[at] = number;
    }

    int number(String name) {
        return number(hash(SEED, name));
    }

    /** The number of the name that these parts make together. */
    int number(String one, String two, String three, String four) {
        return number(hash(hash(hash(hash(SEED, one), two), three), four));
    }

    private int number(long unfinished) {
        long hash = finish(unfinished);
        int at = find(hash);
        return hashes[at] == hash ? numbers[at] : NONE;
    }

    /** Where a hash stands, or the empty place where it would. */
    private int find(long hash) {
        int at = (int) (hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long hash(long before, String part) {
        long hash = before;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * FACTOR;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The hash of a whole name; never 0, which stands for an empty place. */
    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 29)) * SEED;
        return mixed == 0 ? 1 : mixed;
    }
}
