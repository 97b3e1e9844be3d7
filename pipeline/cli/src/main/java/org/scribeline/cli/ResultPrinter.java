package org.scribeline.cli;

import java.io.IOException;
import org.scribeline.index.Facets;
import org.scribeline.index.Results;

/** Writes what a query found, in one form. */
interface ResultPrinter {
    void print(Results results) throws IOException;

    void print(Facets facets) throws IOException;
}
