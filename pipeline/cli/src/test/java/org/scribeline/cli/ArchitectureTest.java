package org.scribeline.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the modules may use, seen from the one that sees them all. */
@AnalyzeClasses(packages = "org.scribeline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule LUCENE_ONLY_IN_INDEX = noClasses()
            .that()
            .resideOutsideOfPackage("org.scribeline.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule COMMAND_LINE_ONLY_HERE = noClasses()
            .that()
            .resideOutsideOfPackage("org.scribeline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..", "org.scribeline.cli..");

    @ArchTest
    static final ArchRule ONE_EXIT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NOTHING_BELOW_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.scribeline.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule INDEX_STANDS_ON_THE_RECORDS_ALONE = classes()
            .that(resideInAPackage("org.scribeline.index.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.scribeline.index..",
                    "org.scribeline.entity..",
                    "org.scribeline.text..",
                    "org.apache.lucene..",
                    "org.jspecify..",
                    "java..");
}
