package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scribeline.entity.MentionType;

class CatalogTest {
    private static final Catalog PACKED = Catalog.packed();

    @TempDir
    private Path folder;

    @Test
    void thePackedCatalogIsLarge() {
        assertThat(PACKED.entries(MentionType.CHIP)).hasSizeGreaterThanOrEqualTo(400);
        assertThat(PACKED.entries(MentionType.COMPANY)).hasSizeGreaterThanOrEqualTo(2_000);
    }

    @Test
    void everyChipsVendorAndFamilyIsThere() {
        for (CatalogEntry chip : PACKED.entries(MentionType.CHIP)) {
            assertThat(chip.vendor().isEmpty()
                            || PACKED.byId(chip.vendor())
                                    .filter(vendor -> vendor.type() == MentionType.COMPANY)
                                    .isPresent())
                    .as("%s: vendor %s", chip.id(), chip.vendor())
                    .isTrue();
            assertThat(chip.family().isEmpty()
                            || PACKED.byId(chip.family())
                                    .filter(family -> family.type() == MentionType.CHIP)
                                    .isPresent())
                    .as("%s: family %s", chip.id(), chip.family())
                    .isTrue();
        }
    }

    /** Two entries may share an alias only where what stands around it decides between them. */
    @Test
    void sharedAliasesAreGuarded() {
        for (MentionType type : List.of(MentionType.CHIP, MentionType.COMPANY)) {
            Map<String, TreeSet<String>> plain = new TreeMap<>();
            for (CatalogEntry entry : PACKED.entries(type)) {
                for (Alias alias : entry.aliases()) {
                    if (!alias.guard().isOfContext() && alias.guard() != Guard.NEVER) {
                        plain.computeIfAbsent(alias.surface(), fresh -> new TreeSet<>())
                                .add(entry.id());
                    }
                }
            }
            plain.values().removeIf(ids -> ids.size() < 2);
            assertThat(plain).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,Acme,,Bcme=case | which is no alias of this entry",
                "a,Acme,,Acme=sometimes | is not ALIAS=GUARD",
                "a,Acme,Acme Two;,  | is empty or has white space around it",
                "a,,, | name is empty",
                "nvidia,Acme,, | id nvidia is already taken",
            })
    void aBadRowIsToldWithFileAndLine(String row, String message) {
        Table companies = table("companies.csv", "id,name,aliases,guards\nnvidia,NVIDIA,,\n" + row.strip() + "\n");
        Table chips = table("chips.csv", "id,vendor,name,kind,family,aliases,guards\n");
        assertThatThrownBy(() -> Catalog.read(companies, chips, List.of()))
                .isInstanceOf(Table.DataException.class)
                .hasMessageContaining("companies.csv:3: ")
                .hasMessageContaining(message);
    }

    @Test
    void aChipOfAnUnknownVendorIsToldWithFileAndLine() {
        Table companies = table("companies.csv", "id,name,aliases,guards\nnvidia,NVIDIA,,\n");
        Table chips =
                table("chips.csv", "id,vendor,name,kind,family,aliases,guards\nh100,nvidio,NVIDIA H100,model,,,\n");
        assertThatThrownBy(() -> Catalog.read(companies, chips, List.of()))
                .hasMessageEndingWith("chips.csv:2: vendor nvidio is no company of the catalog");
    }

    @Test
    void theVendorIsNoPartOfAChipsSurface() {
        Table companies = table("companies.csv", "id,name,aliases,guards\nnvidia,NVIDIA,,\n");
        Table chips =
                table("chips.csv", "id,vendor,name,kind,family,aliases,guards\nh100,nvidia,NVIDIA H100,model,,,\n");
        Catalog catalog = Catalog.read(companies, chips, List.of());
        assertThat(catalog.surfaces("h100")).containsExactly("NVIDIA H100", "H100");
        assertThat(catalog.byName("Nvidia-h100")).map(CatalogEntry::id).contains("h100");
        assertThat(catalog.byId("h200")).isEmpty();
        assertThat(catalog.surfaces("h200")).isEmpty();
    }

    private Table table(String name, String csv) {
        try {
            return Table.file(Files.writeString(folder.resolve(name), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
