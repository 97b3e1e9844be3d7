package org.scribeline.cli;

import java.util.Objects;

/** The version of this program. */
final class Version {
    private Version() {}

    /** As the jar's manifest has it; {@code development} where the program runs from its classes. */
    static String current() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }
}
