package org.scribeline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.scribeline.catalog.Table;
import org.scribeline.entity.Quantity.Kind;
import org.scribeline.figure.Spellings.Match;

/** The currencies of {@code rules/currencies.csv}: what may stand before an amount, and the words behind it. */
final class CurrencyTable {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private final Spellings<Unit> prefixes = new Spellings<>(true);
    private final Spellings<Unit> words = new Spellings<>(false);

    CurrencyTable() {
        for (Table.Row row : Table.resource("rules/currencies.csv")) {
            if (row.get("code").length() != 3) {
                throw row.error("not an ISO 4217 code: " + row.get("code"));
            }
            Unit unit = Unit.of(row.get("code"), Kind.MONEY);
            add(row, prefixes, "prefixes", unit);
            add(row, words, "words", unit);
            add(row, words, "hundredths", new Unit(unit.code(), Kind.MONEY, HUNDREDTH));
        }
    }

    private static void add(Table.Row row, Spellings<Unit> spellings, String column, Unit unit) {
        for (String spelling : row.list(column)) {
            if (!spellings.add(spelling, unit)) {
                throw row.error("another currency has " + spelling + " too");
            }
        }
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
        return words.after(s, s.hyphen(token) ? token + 1 : token);
    }

    /** Whether a sign or code before amounts begins with this token. */
    boolean isPrefix(String form) {
        return prefixes.begins(form);
    }
}
