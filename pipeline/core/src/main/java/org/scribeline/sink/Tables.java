package org.scribeline.sink;

import java.util.List;

/** The tables of the output; the order of columns here is the order in the files. */
final class Tables {
    static final Table DOCUMENTS = new Table(
            "documents",
            "One row an article that was done, in the order of the input.",
            List.of("doc_id"),
            List.of(
                    column("doc_id", "string", "", "The article's own id, else its path below the input folder."),
                    column("source", "string", "", "Who published it."),
                    column("url", "string", "", "Where it stands on the web."),
                    column("title", "string", "", "The headline."),
                    column("published", "date", "", "The day it was published."),
                    column(
                            "published_from",
                            "string",
                            "",
                            "Where the day was read.",
                            "input",
                            "meta",
                            "jsonld",
                            "url",
                            "text",
                            "option"),
                    column("sentences", "integer", "sentences", "How many sentences it has."),
                    column("tokens", "integer", "tokens", "How many words and signs it has."),
                    column("mentions", "integer", "mentions", "How many rows of mentions.csv it has."),
                    column(
                            "claims",
                            "integer",
                            "claims",
                            "How many claims it makes; empty where none were looked for."),
                    column("sha256", "string", "", "SHA-256 of its text in UTF-8, in hexadecimal."),
                    column("duplicate_of", "string", "", "The doc_id of the article that it repeats.")));

    static final Table MENTIONS = new Table(
            "mentions",
            "One row each occurrence of a chip, a company, a figure or a date.",
            List.of("doc_id", "mention"),
            List.of(
                    column("doc_id", "string", "", "The article."),
                    column("mention", "integer", "", "Its number in the article, from 1, by position."),
                    column("field", "string", "", "The part of the article that it stands in.", "title", "text"),
                    column("sentence", "integer", "", "The number of its sentence in the article, from 0."),
                    column("start", "integer", "Unicode code points", "Where it begins in the field."),
                    column("end", "integer", "Unicode code points", "Where it ends in the field, exclusive."),
                    column("type", "string", "", "What it is.", "CHIP", "COMPANY", "FIGURE", "DATE"),
                    column("text", "string", "", "Its exact characters."),
                    column(
                            "kind",
                            "string",
                            "",
                            "Of a chip model, family, system or memory; of a figure count, money, percent, ratio or measure."),
                    column(
                            "entity_id",
                            "string",
                            "",
                            "The catalog's id of a chip or company; empty where it holds none."),
                    column("name", "string", "", "The canonical name of a chip or company."),
                    column("value", "number", "as in unit", "A figure's number, or the lower end of its range."),
                    column("value_max", "number", "as in unit", "The upper end of a figure's range."),
                    column(
                            "bound",
                            "string",
                            "",
                            "How the true number lies to the value; ~ is about.",
                            "=",
                            ">",
                            ">=",
                            "<",
                            "<=",
                            "~"),
                    column(
                            "unit",
                            "string",
                            "",
                            "A figure's unit: ISO 4217, UCUM, %, pp, bp, x, or 1 for a bare count."),
                    column("counted", "string", "", "What a figure is of, in the sentence's words."),
                    column("timex_type", "string", "", "A date's TIMEX3 type.", "DATE", "TIME", "DURATION", "SET"),
                    column(
                            "timex_value",
                            "string",
                            "",
                            "A date's TIMEX3 value, resolved against the publication date."),
                    column("timex_mod", "string", "", "A date's modifier: START, MID, END, APPROX, FISCAL."),
                    column("date_start", "date", "", "The first day that a date covers."),
                    column("date_end", "date", "", "The last day that a date covers."),
                    column("rule", "string", "", "What found it: a rule's name, catalog, crf or alias."),
                    column("score", "number", "1", "How sure that is, from 0 to 1."),
                    column(
                            "fiscal_start",
                            "date",
                            "",
                            "The first day of a fiscal period in the own years of the company whose it is."),
                    column("fiscal_end", "date", "", "The last day of that period.")));

    static final Table ERRORS = new Table(
            "errors",
            "One row each article, or part of one, that could not be done.",
            List.of(),
            List.of(
                    column("source", "string", "", "The file that it came from; - is standard input."),
                    column(
                            "record",
                            "integer",
                            "",
                            "The line or record in the file, from 1; empty for the whole file."),
                    column("stage", "string", "", "What was being done: read, analyze or write."),
                    column(
                            "error",
                            "string",
                            "",
                            "The class of error; after bad-date the article is done all the same."),
                    column("message", "string", "", "What is wrong, in a line.")));

    private Tables() {}

    private static Table.Column column(String name, String type, String unit, String meaning, String... allowed) {
        return new Table.Column(name, type, unit, meaning, List.of(allowed));
    }
}
