package org.scribeline.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One-to-one pairs of overlapping spans, the largest overlap first. */
final class Pairing {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.overlap)
            .thenComparingInt(c -> c.difference)
            .thenComparingInt(c -> c.gold)
            .thenComparingInt(c -> c.run);
    private final List<GoldMention> gold;
    private final List<RunMention> run;
    private final BitSet usedGold = new BitSet();
    private final BitSet usedRun = new BitSet();
    private final List<Pair> pairs = new ArrayList<>();

    /** A gold mention and what the run found there. */
    record Pair(GoldMention gold, RunMention run) {
        /** Whether the spans are the same, but for a date's leading article. */
        boolean exact() {
            return gold.bareStart() == run.bareStart() && gold.end() == run.end();
        }
    }

    private record Candidate(int overlap, int difference, int gold, int run) {}

    Pairing(List<GoldMention> gold, List<RunMention> run) {
        this.gold = gold;
        this.run = run;
        List<Candidate> candidates = candidates();
        candidates.sort(BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (!usedGold.get(candidate.gold) && !usedRun.get(candidate.run)) {
                usedGold.set(candidate.gold);
                usedRun.set(candidate.run);
                pairs.add(new Pair(gold.get(candidate.gold), run.get(candidate.run)));
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Gold mentions without a partner. */
    List<GoldMention> missed() {
        return rest(gold, usedGold);
    }

    /** Run mentions without a partner. */
    List<RunMention> extra() {
        return rest(run, usedRun);
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < run.size(); j++) {
                GoldMention g = gold.get(i);
                RunMention m = run.get(j);
                int overlap = g.overlap(m);
                if (overlap > 0) {
                    int difference = Math.abs(g.start() - m.start()) + Math.abs(g.end() - m.end());
                    candidates.add(new Candidate(overlap, difference, i, j));
                }
            }
        }
        return candidates;
    }

    private static <T> List<T> rest(List<T> all, BitSet used) {
        List<T> rest = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
            rest.add(all.get(i));
        }
        return rest;
    }
}
