package org.scribeline.fiscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scribeline.entity.Mention;
import org.scribeline.entity.MentionType;
import org.scribeline.entity.Name;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/** Tells whose year an expression speaks of: by the possessive before it, by the sentence's one company, or the headline's. */
final class FiscalOwners {
    /** How many words may stand between a possessive and the expression. */
    private static final int BETWEEN = 2;

    private final Document document;
    private final List<Mention> companies = new ArrayList<>();

    FiscalOwners(Document document, List<Mention> mentions) {
        this.document = document;
        mentions.stream()
                .filter(mention -> mention.type() == MentionType.COMPANY)
                .forEach(companies::add);
    }

    /** The id of the company, empty where the text does not tell or no catalog holds it. */
    Optional<String> of(Mention date) {
        Optional<Mention> possessor =
                companies.stream().filter(company -> isPossessor(company, date)).reduce((first, second) -> second);
        if (possessor.isPresent()) {
            return possessor.flatMap(FiscalOwners::id);
        }
        int sentence = document.sentenceOf(date.span());
        List<Mention> near = in(sentence);
        return one(near.isEmpty() ? in(0) : near);
    }

    private boolean isPossessor(Mention company, Mention date) {
        Tokens tokens = document.tokens();
        int behind = tokens.at(company.span().end());
        int from = tokens.at(date.span().start());
        return behind < from
                && from - behind <= 1 + BETWEEN
                && isPossessive(tokens.form(behind))
                && document.sentenceOf(behind) == document.sentenceOf(from);
    }

    private static boolean isPossessive(String form) {
        return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
    }

    private List<Mention> in(int sentence) {
        return companies.stream()
                .filter(company -> document.sentenceOf(company.span()) == sentence)
                .toList();
    }

    private static Optional<String> one(List<Mention> companies) {
        List<Optional<String>> ids =
                companies.stream().map(FiscalOwners::id).distinct().toList();
        return ids.size() == 1 ? ids.get(0) : Optional.empty();
    }

    private static Optional<String> id(Mention company) {
        return company.value() instanceof Name name ? name.entityId() : Optional.empty();
    }
}
