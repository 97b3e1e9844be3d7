package org.scribeline.chip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scribeline.catalog.Catalog;
import org.scribeline.catalog.CatalogEntry;

class ModelCodesTest {
    private static final ModelCodes CODES = new ModelCodes(Catalog.packed());

    @Test
    void aCodeOfOneChipTellsIt() {
        assertThat(CODES.find("5950X").map(CatalogEntry::name)).contains("AMD Ryzen 9 5950X");
        assertThat(CODES.find("5950Xs").map(CatalogEntry::name)).contains("AMD Ryzen 9 5950X");
    }

    @Test
    void numbersAloneAndUnknownCodesTellNone() {
        assertThat(CODES.find("4090")).isEmpty();
        assertThat(CODES.find("5959X")).isEmpty();
    }
}
