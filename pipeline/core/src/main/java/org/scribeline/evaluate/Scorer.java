package org.scribeline.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scribeline.entity.MentionType;

/** Compares the mentions of one article with its gold. */
public final class Scorer {
    private static final String VAGUE = "_REF";

    private Scorer() {}

    /** The score of one article. */
    public static Score score(GoldArticle gold, List<RunMention> run) {
        Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
        Map<MentionType, List<String>> errors = new EnumMap<>(MentionType.class);
        int[] text = gold.article().text().codePoints().toArray();
        for (MentionType type : MentionType.values()) {
            List<GoldMention> wanted =
                    gold.mentions().stream().filter(m -> m.type() == type).toList();
            List<RunMention> found = run.stream().filter(m -> m.type() == type).toList();
            if (type == MentionType.DATE) {
                found = definite(wanted, found);
                wanted = wanted.stream().filter(m -> !isVague(m)).toList();
            }
            Pairing pairing = new Pairing(wanted, found);
            counts.put(type, count(wanted, found, pairing, text));
            errors.put(type, new Errors(gold.article().id(), text).of(pairing));
        }
        return new Score(counts, errors);
    }

    private static boolean isVague(GoldMention date) {
        return date.value("value").endsWith(VAGUE);
    }

    /** The dates that count: vague references ({@code PAST_REF} and the like) do not, on either side. */
    private static List<RunMention> definite(List<GoldMention> gold, List<RunMention> run) {
        List<GoldMention> vague = gold.stream().filter(Scorer::isVague).toList();
        return run.stream()
                .filter(m -> !m.value("timex_value").endsWith(VAGUE))
                .filter(m -> vague.stream().noneMatch(g -> g.overlap(m) > 0))
                .toList();
    }

    private static Counts count(List<GoldMention> gold, List<RunMention> run, Pairing pairing, int[] text) {
        int misplaced = (int) run.stream()
                .filter(m -> !Errors.slice(text, m.start(), m.end()).equals(m.text()))
                .count();
        List<Counts> all = new ArrayList<>();
        all.add(new Counts(gold.size(), run.size(), 0, 0, 0, 0, 0, 0, 0, 0, misplaced));
        pairing.pairs().forEach(pair -> all.add(count(pair)));
        return all.stream().reduce(Counts.NONE, Counts::plus);
    }

    private static Counts count(Pairing.Pair pair) {
        boolean figure = pair.gold().type() == MentionType.FIGURE;
        boolean date = pair.gold().type() == MentionType.DATE;
        boolean agrees = Agreement.value(pair.gold(), pair.run());
        boolean counts = figure && !pair.gold().value("counted").isEmpty();
        return new Counts(
                0,
                0,
                one(pair.exact()),
                1,
                one(agrees),
                one(agrees && pair.exact()),
                one(figure && Agreement.bound(pair.gold(), pair.run())),
                one(counts),
                one(counts && Agreement.counted(pair.gold(), pair.run())),
                one(date && Agreement.interval(pair.gold(), pair.run())),
                0);
    }

    private static int one(boolean so) {
        return so ? 1 : 0;
    }
}
