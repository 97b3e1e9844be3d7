package org.scribeline.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scribeline.entity.MentionType;

/** What gold and run mentions share: a type and a span of code points. */
sealed interface Marked permits GoldMention, RunMention {
    /** Python's white space is Unicode's and the four separators of ASCII. */
    Pattern ARTICLE = Pattern.compile("(?i:the|a|an)[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

    MentionType type();

    int start();

    int end();

    String text();

    /** Where the span begins without a leading article, which dates may hold or not. */
    default int bareStart() {
        Matcher article = ARTICLE.matcher(text());
        return type() == MentionType.DATE && article.lookingAt() ? start() + article.end() : start();
    }

    /** How many code points two spans share; 0 or less where they are apart. */
    default int overlap(Marked other) {
        return Math.min(end(), other.end()) - Math.max(start(), other.start());
    }
}
