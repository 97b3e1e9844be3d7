package org.scribeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which package may use which, and which library belongs to which package: dependencies point down, never up. */
@AnalyzeClasses(packages = "org.scribeline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** Each package and those that may use it. The wiring in {@code pipeline} may use all, and none may use it. */
    private static final Map<String, List<String>> USED_BY = Map.ofEntries(
            Map.entry(
                    "text",
                    List.of(
                            "entity",
                            "catalog",
                            "chip",
                            "company",
                            "figure",
                            "date",
                            "fiscal",
                            "nlp",
                            "source",
                            "sink",
                            "evaluate")),
            Map.entry(
                    "entity",
                    List.of("catalog", "chip", "company", "figure", "date", "fiscal", "nlp", "sink", "evaluate")),
            Map.entry("catalog", List.of("chip", "company", "figure", "date", "fiscal")),
            Map.entry("chip", List.of()),
            Map.entry("company", List.of()),
            Map.entry("figure", List.of()),
            Map.entry("date", List.of()),
            Map.entry("fiscal", List.of()),
            Map.entry("nlp", List.of()),
            Map.entry("source", List.of()),
            Map.entry("sink", List.of()),
            Map.entry("evaluate", List.of()));

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_DOWN = layers();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_IN_THE_TABLE = classes()
            .should()
            .resideInAnyPackage(Stream.concat(USED_BY.keySet().stream(), Set.of("pipeline").stream())
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.scribeline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORENLP = only("edu.stanford..", "nlp");

    @ArchTest
    static final ArchRule JSOUP = only("org.jsoup..", "source");

    @ArchTest
    static final ArchRule JACKSON = only("com.fasterxml.jackson..", "source", "sink", "evaluate");

    @ArchTest
    static final ArchRule COMMONS_CSV = only("org.apache.commons.csv..", "sink", "catalog");

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_EXITS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NOTHING_READS_A_CLOCK_OR_THE_ENVIRONMENT = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        layers = layers.layer("pipeline").definedBy(packages("pipeline"));
        for (String name : USED_BY.keySet()) {
            layers = layers.layer(name).definedBy(packages(name));
        }
        layers = layers.whereLayer("pipeline").mayNotBeAccessedByAnyLayer();
        for (Map.Entry<String, List<String>> entry : USED_BY.entrySet()) {
            String[] users = Stream.concat(entry.getValue().stream(), Stream.of("pipeline"))
                    .toArray(String[]::new);
            layers = layers.whereLayer(entry.getKey()).mayOnlyBeAccessedByLayers(users);
        }
        return layers;
    }

    private static ArchRule only(String library, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(users).map(ArchitectureTest::packages).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static String packages(String name) {
        return "org.scribeline." + name + "..";
    }
}
