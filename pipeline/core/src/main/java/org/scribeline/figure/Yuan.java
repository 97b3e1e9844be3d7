package org.scribeline.figure;

import org.scribeline.entity.Quantity.Kind;
import org.scribeline.text.Document;
import org.scribeline.text.Tokens;

/** Decides whether {@code ¥} in an article is the yuan: where it speaks of yuan and never of yen or Japan. */
final class Yuan {
    private static final Unit CNY = Unit.of("CNY", Kind.MONEY);

    boolean isMeant(Document document) {
        if (document.text().indexOf('¥') < 0) {
            return false;
        }
        boolean yuan = false;
        Tokens tokens = document.tokens();
        for (int t = 0; t < tokens.size(); t++) {
            switch (tokens.word(t).lower()) {
                case "yuan", "renminbi", "rmb", "cny" -> yuan = true;
                case "yen", "jpy", "japan", "japanese", "tokyo" -> {
                    return false;
                }
                default -> {}
            }
        }
        return yuan;
    }

    /** The same amount, in yuan where it was read as yen. */
    Amount inYuan(Amount a) {
        return a.unit().code().equals("JPY") ? a.in(CNY, a.value()) : a;
    }
}
