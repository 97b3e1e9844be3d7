package org.scribeline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final String HEADER = "type,id,name,aliases,guards,vendor,kind,family\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        Table table = table("\uFEFF" + HEADER.strip() + "\r\nCOMPANY,zorb,Zorblatt,Zorb;ZB,ZB=case,,,\r\n");
        CatalogEntry entry = catalog(table).byId("zorb").orElseThrow();
        assertThat(entry.aliases())
                .containsExactly(
                        new Alias("Zorblatt", Guard.NONE), new Alias("Zorb", Guard.NONE), new Alias("ZB", Guard.CASE));
    }

    @Test
    void tellsWhereAFaultIs() {
        assertFault("type,,id,name\n", ":1: A header name is missing");
        assertFault("type,id,id,name\n", ":1: The header contains a duplicate name");
        assertFault("id,name\na,A\n", ":1: no column type");
        assertFault(HEADER + "COMPANY,a,A\n", ":2: has 3 columns where the header has 8");
        assertFault(HEADER + "COMPANY,a,A,,,,,\nPLACE,b,B,,,,,\n", ":3: type \"PLACE\"");
        assertFault(HEADER + "COMPANY,a,A,B; C,,,,\n", ":2: alias \" C\" is empty or has white space around it");
        assertFault(HEADER + "COMPANY,a,A,,B=case,,,\n", ":2: a guard names \"B\"");
        assertFault(HEADER + "COMPANY,nvidia,A,,,,,\n", ":2: id nvidia is already taken");
        assertFault(HEADER + "CHIP,a,A,,,nobody,model,\n", ":2: vendor nobody is no company");
        assertFault(HEADER + "CHIP,a,A 1,,,,model,nothing\n", ":2: family nothing is no chip of the catalog");
        assertFault(HEADER + "CHIP,a,A 1,,,,model,nvidia\n", ":2: family nvidia is no chip of the catalog");
        assertFault(HEADER + "CHIP,a,A 1,,,,model,a\n", ":2: family a is the chip itself");
        assertFault(HEADER + "COMPANY,a,A,B;&+,,,,\n", ":2: alias \"&+\" has neither letters nor digits");
        assertFault("", ":1: is empty");
        assertFault("\n\n", ":1: is empty");
        assertFault(
                HEADER + "COMPANY,a,A,,,,,\nCOMPANY,b,\"B,,,,,\nCOMPANY,c,C,,,,,\n",
                ":3: a double quote is opened and never closed");
        assertFault(HEADER + "COMPANY,a,\"A\"B,,,,,\n", ":2: behind a closing double quote");
    }

    @Test
    void aFamilyMayStandBehindItsChips() throws IOException {
        Table table = table(HEADER + "CHIP,a-1,A 1,,,,model,a\nCHIP,a,A Line,,,,family,\n");
        assertThat(catalog(table).byId("a-1")).map(CatalogEntry::family).contains("a");
    }

    @Test
    void whatIsNotUtf8IsNoFaultOfTheTable() throws IOException {
        Path file =
                Files.write(folder.resolve("more.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, ',', '1', '\n'});
        assertThatThrownBy(() -> Table.file(file)).isInstanceOf(CharacterCodingException.class);
    }

    private void assertFault(String content, String message) {
        assertThatThrownBy(() -> catalog(table(content)))
                .isInstanceOf(Table.DataException.class)
                .hasMessageStartingWith(folder.resolve("more.csv") + message);
    }

    private Table table(String content) throws IOException {
        return Table.file(Files.writeString(folder.resolve("more.csv"), content));
    }

    private static Catalog catalog(Table more) {
        return Catalog.read(
                Table.resource("catalog/companies.csv"), Table.resource("catalog/chips.csv"), List.of(more));
    }
}
