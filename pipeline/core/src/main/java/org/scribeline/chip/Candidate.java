package org.scribeline.chip;

import java.util.regex.Pattern;
import org.scribeline.catalog.Alias;
import org.scribeline.catalog.Guard;
import org.scribeline.entity.Mention;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;

/**
 * What may be a chip.
 *
 * @param from the first token
 * @param to the token after the last
 * @param vendor the id of the vendor, empty for none
 */
record Candidate(int from, int to, String vendor, Guard guard, Mention mention, boolean spelledAsListed) {
    private static final Pattern DISTINCTIVE = Pattern.compile("[A-Z]{2,}\\d{3,}[A-Z]*");
    private static final double LISTED = 1.0;
    private static final double FORMED = 0.9;

    static Candidate of(Document document, int from, int to, Name name, String vendor, String rule, Alias alias) {
        Mention mention = new Mention(document.tokens().span(from, to), name, rule, LISTED);
        String surface = mention.span().in(document.text());
        return new Candidate(
                from,
                to,
                vendor,
                alias.guard(),
                mention,
                surface.equals(alias.surface()) || surface.equals(alias.surface() + "s"));
    }

    static Candidate of(Document document, ChipGrammar.Match match, Name name) {
        Mention mention = new Mention(document.tokens().span(match.from(), match.to()), name, match.rule(), FORMED);
        boolean written = mention.span().in(document.text()).chars().anyMatch(Character::isUpperCase);
        return new Candidate(match.from(), match.to(), match.vendor(), match.guard(), mention, written);
    }

    /** Whether it is a memory generation, whose code names nothing else. */
    boolean isMemory() {
        return mention.value() instanceof Name name && name.kind().equals("memory");
    }

    /** Whether its code, of two letters and three digits or more, names nothing else: {@code MI300X}. */
    boolean isDistinctive() {
        String code = mention.value() instanceof Name name
                ? name.canonical().substring(name.canonical().lastIndexOf(' ') + 1)
                : "";
        return DISTINCTIVE.matcher(code).matches();
    }
}
