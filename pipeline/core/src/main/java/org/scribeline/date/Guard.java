package org.scribeline.date;

import java.util.Map;

/** What must hold around an expression for it to be a mention. */
@FunctionalInterface
interface Guard {
    /** Whether the tokens {@code [from, to)} of the scene are a date where they stand. */
    boolean allows(Scene scene, int from, int to);

    /** The guards by the names that {@code date-rules.csv} calls them. */
    static Map<String, Guard> byName() {
        return Guards.byName();
    }
}
