package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;
import org.scribeline.text.Document;
import org.scribeline.text.Vocabulary;

/**
 * The currencies of {@code rules/currencies.csv}: what may stand before an amount, and the words behind it.
 *
 * <p>A spelling that several currencies share is read as a unit of its own until {@link CurrencyContext} has looked at the
 * article; {@link #resolved} then gives the currency.
 */
final class CurrencyTable {
    /** Scales that run together with a code: {@code MUSD}, {@code kSEK}. */
    private static final Map<String, BigDecimal> SCALES =
            Map.of("M", BigDecimal.valueOf(1_000_000), "k", BigDecimal.valueOf(1000));

    private final Spellings<Unit> prefixes = new Spellings<>(true);
    private final Spellings<Unit> words = new Spellings<>(false);
    private final Map<Unit, List<Unit>> shared = new LinkedHashMap<>();
    private final CurrencyContext context;

    CurrencyTable(Vocabulary vocabulary) {
        Table table = Table.resource("rules/currencies.csv");
        Map<String, List<Unit>> claims = claims(table);
        for (Table.Row row : table) {
            Unit main = Unit.of(row.get("code"), Kind.MONEY);
            Unit minor = minor(row);
            add(row, prefixes, row.list("prefixes"), main, claims);
            add(row, words, signs(row), main, claims);
            add(row, words, row.list("words"), main, claims);
            add(row, words, row.list("minor"), minor, claims);
            if (row.list("prefixes").contains(row.get("code"))) {
                SCALES.forEach((letter, scale) -> {
                    Unit scaled = new Unit(main.code(), Kind.MONEY, scale);
                    prefixes.add(letter + row.get("code"), scaled);
                    words.add(letter + row.get("code"), scaled);
                });
            }
        }
        context = new CurrencyContext(vocabulary, table);
    }

    private static Unit minor(Table.Row row) {
        String factor = row.get("minor_factor");
        if (!row.get("code").matches("[A-Z]{3}")) {
            throw row.error("not an ISO 4217 code: " + row.get("code"));
        }
        if (factor.isEmpty() != row.get("minor").isEmpty() && !factor.equals("0.001")) {
            throw row.error("minor units need a minor_factor, and only they");
        }
        return new Unit(
                row.get("code"), Kind.MONEY, factor.isEmpty() ? new BigDecimal("0.01") : new BigDecimal(factor));
    }

    /** The currencies that share a spelling with the row that has it for its own, by spelling. */
    private static Map<String, List<Unit>> claims(Table table) {
        Map<String, List<Unit>> claims = new LinkedHashMap<>();
        for (Table.Row row : table) {
            Unit main = Unit.of(row.get("code"), Kind.MONEY);
            row.list("shared")
                    .forEach(s ->
                            claims.computeIfAbsent(s, k -> new ArrayList<>()).add(main));
            row.list("shared_minor")
                    .forEach(s ->
                            claims.computeIfAbsent(s, k -> new ArrayList<>()).add(minor(row)));
        }
        return claims;
    }

    /** The signs among what stands before an amount; a sign may stand behind it too: {@code 10 €}. */
    private static List<String> signs(Table.Row row) {
        return row.list("prefixes").stream()
                .filter(p -> p.length() == 1 && Character.getType(p.charAt(0)) == Character.CURRENCY_SYMBOL)
                .toList();
    }

    private void add(
            Table.Row row, Spellings<Unit> spellings, List<String> list, Unit own, Map<String, List<Unit>> claims) {
        for (String spelling : list) {
            Unit unit = own;
            List<Unit> others = claims.getOrDefault(spelling, List.of());
            if (!others.isEmpty()) {
                List<Unit> all = new ArrayList<>(List.of(own));
                all.addAll(others);
                unit = new Unit(String.join("?", all.stream().map(Unit::code).toList()), Kind.MONEY, own.factor());
                shared.put(unit, List.copyOf(all));
            }
            if (!spellings.add(spelling, unit)) {
                throw row.error("another currency has " + spelling + " too");
            }
        }
    }

    /** The amount in the currency that the article means, where several share its spelling. */
    Amount resolved(Amount a, CurrencyContext.ArticleMoney article) {
        List<Unit> choices = shared.getOrDefault(a.unit(), List.of());
        if (choices.isEmpty()) {
            return a;
        }
        Unit unit = article.choose(choices, a.from());
        BigDecimal value = a.value();
        if (unit.factor().compareTo(a.unit().factor()) != 0) {
            value = a.value().multiply(unit.factor()).divide(a.unit().factor());
        }
        return a.in(unit, value);
    }

    /** What an article tells of its currencies. */
    CurrencyContext.ArticleMoney article(Document document) {
        return context.article(document);
    }

    /** Whether two units of money are of one currency, so that cents may follow dollars. */
    static boolean isSame(Unit one, Unit other) {
        return one.code()
                .substring(0, Math.min(3, one.code().length()))
                .equals(other.code().substring(0, Math.min(3, other.code().length())));
    }

    /** The currency whose sign or code stands at a token, before a number. */
    Optional<Match<Unit>> prefix(Sentence s, int token) {
        return prefixes.after(s, token);
    }

    /** The currency whose code is attached before the digits. */
    Optional<Unit> prefix(String form, Sentence s, int next) {
        return prefixes.after(form, s, next).filter(m -> m.end() == next).map(Match::meaning);
    }

    /** The currency in the words after a number, also after a hyphen. */
    Optional<Match<Unit>> after(Sentence s, int token) {
        int at = s.hyphen(token) ? token + 1 : token;
        return words.after(s, at).filter(match -> !isPrefixOfNext(s, at, match.end()));
    }

    /** The currency that is attached behind digits: {@code 115USD}. */
    Optional<Match<Unit>> attached(String suffix, Sentence s, int next) {
        return words.after(suffix, s, next);
    }

    /** Whether a sign belongs to the number behind it: {@code 50 $10 bills}. */
    private static boolean isPrefixOfNext(Sentence s, int at, int end) {
        boolean sign = !s.word(at).hasLetter() && end == at + 1;
        return sign && s.has(end) && s.word(end).hasDigit() && s.joined(end);
    }

    /** Whether a sign or code before amounts begins with this token. */
    boolean isPrefix(String form) {
        return prefixes.begins(form);
    }
}
