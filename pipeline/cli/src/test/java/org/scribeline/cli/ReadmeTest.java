package org.scribeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands run, and print what it says they print; {@code …} there stands for anything. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String PROMPT = "$ ./scribeline ";

    @TempDir
    Path folder = Path.of(".");

    /** A command and the lines printed under it. */
    private record Shown(String command, List<String> lines) {}

    @Test
    void commandsPrintWhatTheReadmeShows() throws IOException {
        List<Shown> shown = shown();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
        for (Shown one : shown) {
            Session session = new Session();
            int status = session.run(arguments(one.command()).toArray());
            String printed = (session.out() + session.err()).replace(folder + "/", "");
            assertThat(status).as(one.command() + "\n" + printed).isZero();
            assertThat(printed.strip()).as(one.command()).matches(pattern(one.lines()));
        }
    }

    @Test
    void theTestCommandIsTheOneOfTheGate() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```sh\nmvn -B verify\n```");
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("mvn -B verify");
    }

    @Test
    void theVerbsOfTheReadmeAreThoseOfTheHelp() throws IOException {
        Session session = new Session();
        session.run("--help");
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (String verb : List.of("extract", "search", "show", "evaluate", "catalog")) {
            assertThat(session.out()).contains("  " + verb + " ");
            assertThat(readme).contains("| `./scribeline " + verb + " ");
        }
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(PROMPT)) {
                shown.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                shown.get(shown.size() - 1).lines().add(line);
            }
        }
        return shown;
    }

    /** The words of a command as a shell parts them, with the folders that they name moved to where the test may write. */
    private List<String> arguments(String command) {
        List<String> words = new ArrayList<>();
        var matcher = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
        while (matcher.find()) {
            String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            words.add(
                    switch (word) {
                        case "out", "index" -> folder.resolve(word).toString();
                        default ->
                            word.startsWith("corpus/") ? ROOT.resolve(word).toString() : word;
                    });
        }
        return words;
    }

    private static Pattern pattern(List<String> lines) {
        String text = String.join("\n", lines).strip();
        StringBuilder pattern = new StringBuilder();
        for (String part : text.split("…", -1)) {
            pattern.append(pattern.length() == 0 ? "" : "[\\s\\S]*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
