package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    private final Session session = new Session();

    @ParameterizedTest
    @ValueSource(strings = {"extract", "search", "show", "evaluate", "catalog"})
    void everyVerbHelpsWithAnExample(String verb) {
        assertThat(session.run(verb, "--help")).isZero();
        assertThat(session.out())
                .startsWith("Usage: scribeline " + verb)
                .contains("Example")
                .contains("  scribeline " + verb + " ")
                .doesNotContain("\u001B");
        assertThat(session.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(session.err()).isEmpty();
        assertThat(session.run("--help")).isZero();
        assertThat(session.out()).contains("\n  " + verb + " ", "Exit status:");
    }

    @Test
    void tellsItsVersion() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.out()).isEqualTo("scribeline development\n");
        assertThat(session.run("search", "--version")).isZero();
        assertThat(session.out()).isEqualTo("scribeline development\n");
    }

    @Test
    void needsAVerbThatIsThere() {
        assertThat(session.run()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("scribeline: no verb: say what to do\nTry 'scribeline --help'.\n");
        assertThat(session.run("extrakt")).isEqualTo(2);
        assertThat(session.err()).startsWith("scribeline: Unmatched argument at index 0: 'extrakt'\n");
        assertThat(session.run("serve")).isEqualTo(2);
    }

    @Test
    void saysWhatToReportOfItsOwnFaults(@TempDir Path folder) {
        Session broken = new Session(catalogs -> {
            throw new IllegalStateException("of mine");
        });
        assertThat(broken.reading("{}").run("extract", "-", "--out", folder)).isEqualTo(2);
        assertThat(broken.err())
                .startsWith("scribeline: a fault of the program itself; please report")
                .contains("of mine");
    }
}
