package org.scribeline.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.scribeline.catalog.Guard;
import org.scribeline.catalog.Table;

/**
 * How one family forms its model names: a line of {@code rules/chip-families.csv}.
 *
 * @param name the rule's name
 * @param vendor the id of the company that makes them; empty for none
 * @param kind model, family, system or memory
 * @param elements what stands for each word, in order
 * @param template the canonical name, {@code {2}} standing for the second element's text
 * @param guard when the name counts, as for an alias of the catalog
 */
record FamilyRule(String name, String vendor, String kind, List<Element> elements, String template, Guard guard) {
    FamilyRule {
        elements = List.copyOf(elements);
    }

    /** Reads one line; throws {@link Table.DataException} where its pattern or its kind cannot be meant. */
    static FamilyRule of(Table.Row row) {
        List<Element> elements = new ArrayList<>();
        for (String word : row.get("words").split(" ", -1)) {
            elements.add(Element.of(word, row));
        }
        if (elements.stream().allMatch(Element::optional)) {
            throw row.error("no element is needed, so the rule would match nothing at all");
        }
        String rule = row.get("rule");
        String template = row.get("name");
        if (rule.isEmpty() || template.isEmpty()) {
            throw row.error("rule and name must not be empty");
        }
        return new FamilyRule(rule, row.get("vendor"), row.get("kind"), elements, template, guard(row));
    }

    private static Guard guard(Table.Row row) {
        String named = row.get("guard");
        return named.isEmpty()
                ? Guard.NONE
                : Guard.named(named).orElseThrow(() -> row.error("\"" + named + "\" is no guard"));
    }

    /** One word of the pattern: a literal, or a regular expression that must match the whole word. */
    record Element(Optional<String> literal, Pattern pattern, boolean optional) {
        /** The group of a pattern that stands in the name where it is not the whole word. */
        private static final String NAME_PART = "name";

        static Element of(String written, Table.Row row) {
            boolean optional = written.length() > 1 && written.endsWith("?");
            String word = optional ? written.substring(0, written.length() - 1) : written;
            if (!word.startsWith("/")) {
                return new Element(
                        Optional.of(word), Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE), optional);
            }
            if (word.length() < 3 || !word.endsWith("/")) {
                throw row.error("\"" + word + "\" is not closed with a slash");
            }
            try {
                return new Element(Optional.empty(), Pattern.compile(word.substring(1, word.length() - 1)), optional);
            } catch (PatternSyntaxException e) {
                throw row.error("\"" + word + "\": " + e.getDescription());
            }
        }

        /** Whether a form may be the beginning of a word that matches. */
        boolean continues(String form) {
            Matcher matcher = pattern.matcher(form);
            return !matcher.matches() && matcher.hitEnd();
        }

        /** This word as the canonical name has it, where it matches; a code in small letters may stand for capitals. */
        Optional<String> read(String form) {
            Optional<String> direct = match(form);
            boolean code =
                    form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLetter);
            return direct.isPresent() || literal.isPresent() || !code ? direct : match(form.toUpperCase(Locale.ROOT));
        }

        private Optional<String> match(String form) {
            Matcher matcher = pattern.matcher(form);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return literal.or(() -> Optional.ofNullable(hasNamePart() ? matcher.group(NAME_PART) : form));
        }

        private boolean hasNamePart() {
            return pattern.pattern().contains("(?<" + NAME_PART + ">");
        }
    }
}
