package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogCheckTest {
    private static final String HEADER = "type,id,vendor,name,kind,family,aliases,guards\n";

    @TempDir
    private Path folder;

    @Test
    void thePackedCatalogHasNoFaults() {
        assertThat(CatalogCheck.packed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPANY,nvidia,,Zorb,,,, | id nvidia is already taken",
                "COMPANY,Zorb,,Zorb,,,, | id \"Zorb\" is not lower-case",
                "COMPANY,zorb-,,Zorb,,,, | id \"zorb-\" is not lower-case",
                "COMPANY,zorb,,Zo\u0308rb,,,, | \"Zo\u0308rb\" is not in Unicode's composed form",
                "COMPANY,zorb,,Zorb,,,NVIDIA, | alias \"NVIDIA\" is shared with nvidia (catalog/companies.csv:",
                "COMPANY,zorb,,Zorb,,,Target, | alias \"Target\" is a common word too; give it a guard, such as Target=",
                "CHIP,q-1,nobody,Q 1,model,,, | vendor nobody is no company",
                "CHIP,q-1,,Q 1,model,nothing,, | family nothing is no chip",
                "CHIP,q-1,,Q 1,nonsense,,, | kind \"nonsense\"",
                "PLACE,q-1,,Q 1,model,,, | type \"PLACE\"",
                "CHIP,q-1,nvidia,NVIDIA H100,model,,, | alias \"H100\" is shared with nvidia-h100",
            })
    void tellsEachFaultWithFileAndLine(String row, String message) {
        assertThat(faults(row))
                .singleElement()
                .asString()
                .startsWith(folder.resolve("mine.csv") + ":2: ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPANY,zorb,,Zorb,,,Target,Target=needs-cue | COMPANY,b,,Borb,,,,",
                "COMPANY,zorb,,Zorb,,,NVIDIA,NVIDIA=needs-context | COMPANY,b,,Borb,,,,",
                "CHIP,q-1,nvidia,NVIDIA Q 1,model,q,, | CHIP,q,nvidia,NVIDIA Q Line,family,,,",
            })
    void findsNothingWrongWithWhatIsGuarded(String row, String another) {
        assertThat(faults(row, another)).isEmpty();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(faults("COMPANY,Zorb,,Zorb,,,,", "CHIP,q-1,nobody,Q 1,model,,,", "COMPANY,b,,,,,,"))
                .hasSize(3);
        assertThat(CatalogCheck.of(List.of(table("mine.csv", "id,name\na,A\n"))))
                .containsExactly(folder.resolve("mine.csv") + ":1: no column type");
    }

    @Test
    void looksIntoOrderAndRulesOfThePackedFiles() {
        Table companies = table("companies.csv", "id,name,aliases,guards\nnvidia,NVIDIA,,\namd,AMD,,\n");
        Table chips = table("chips.csv", "id,vendor,name,kind,family,aliases,guards\nb,amd,AMD B 1,model,,,\n");
        Table families = table("families.csv", "rule,vendor,family\na,intel,\nb,amd,b\nc,,nvidia\nd,,none\n");
        Table years = table("years.csv", "company\nnvidia\nb\namd\n");
        assertThat(CatalogCheck.packed(companies, chips, families, years))
                .containsExactly(
                        folder.resolve("companies.csv") + ":3: amd stands behind nvidia; the rows are sorted by id",
                        folder.resolve("years.csv") + ":3: b stands behind nvidia; the rows are sorted by company",
                        folder.resolve("families.csv") + ":2: vendor intel is no company of the catalog",
                        folder.resolve("families.csv") + ":4: family nvidia is no chip of the catalog",
                        folder.resolve("families.csv") + ":5: family none is no chip of the catalog",
                        folder.resolve("years.csv") + ":3: company b is no company of the catalog");
    }

    private List<String> faults(String... rows) {
        return CatalogCheck.of(List.of(table("mine.csv", HEADER + String.join("\n", rows) + "\n")));
    }

    private Table table(String name, String csv) {
        try {
            return Table.file(Files.writeString(folder.resolve(name), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
