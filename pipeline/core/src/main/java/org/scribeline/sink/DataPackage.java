package org.scribeline.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.scribeline.entity.Extraction;
import org.scribeline.text.Failure;

/**
 * Writes {@code datapackage.json}: a Frictionless Data Package (version 1) that describes the files of a run.
 *
 * <p>Each column has its type, its unit where it has one, and its meaning; {@code unit} is an addition to the standard.
 */
public final class DataPackage implements Staged {
    static final String FILE = "datapackage.json";
    private final List<Table> tables;
    private final boolean articles;
    private final PartFile part;

    /**
     * A description of what is written.
     *
     * @param tables the tables that are written, {@link CsvSink#TABLES} or none
     * @param articles whether {@code articles.jsonl} is
     */
    public DataPackage(OutputFolder folder, List<Table> tables, boolean articles) throws IOException {
        this.tables = List.copyOf(tables);
        this.articles = articles;
        this.part = folder.open(FILE);
    }

    @Override
    public void accept(Extraction extraction) {}

    @Override
    public void fail(Failure failure) {}

    @Override
    public void finish() throws IOException {
        Json.write(part, describe());
    }

    @Override
    public void publish() throws IOException {
        part.publish();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private ObjectNode describe() {
        ObjectNode all = Json.object();
        all.put("profile", "data-package");
        all.put("name", "scribeline-records");
        all.put("title", "Chips, companies, figures and dates in news");
        ArrayNode resources = all.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        if (articles) {
            resources.add(articles());
        }
        return all;
    }

    private static ObjectNode articles() {
        return Json.object()
                .put("name", "articles")
                .put("path", JsonlSink.FILE)
                .put("format", "jsonl")
                .put("mediatype", "application/x-ndjson")
                .put("encoding", "utf-8")
                .put("description", "One article a line, with its text, and its mentions nested.");
    }

    private ObjectNode resource(Table table) {
        ObjectNode resource = Json.object();
        resource.put("profile", "tabular-data-resource")
                .put("name", table.name())
                .put("path", table.file());
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.put("description", table.meaning());
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column, table.key().contains(column.name()))));
        schema.putArray("missingValues").add("");
        if (!table.key().isEmpty()) {
            table.key().forEach(schema.withArray("primaryKey")::add);
        }
        if (table.equals(Tables.MENTIONS) && tables.contains(Tables.DOCUMENTS)) {
            foreignKey(schema.putArray("foreignKeys").addObject());
        }
        return resource;
    }

    private static void foreignKey(ObjectNode key) {
        key.put("fields", "doc_id");
        key.putObject("reference").put("resource", Tables.DOCUMENTS.name()).put("fields", "doc_id");
    }

    private static ObjectNode field(Table.Column column, boolean required) {
        ObjectNode field = Json.object();
        field.put("name", column.name()).put("type", column.type());
        field.put("format", column.type().equals("date") ? "%Y-%m-%d" : "default");
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        field.put("description", column.meaning());
        if (required) {
            field.putObject("constraints").put("required", true);
        }
        if (!column.allowed().isEmpty()) {
            ObjectNode constraints = field.withObject("/constraints");
            column.allowed().forEach(constraints.putArray("enum")::add);
        }
        return field;
    }
}
