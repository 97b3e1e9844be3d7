package org.scribeline.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.text.Failure;

class CsvSinkTest {
    private static final String DOCUMENTS =
            "doc_id,source,url,title,published,published_from,sentences,tokens,mentions,claims,sha256,duplicate_of\r\n";
    private static final String MENTIONS =
            "doc_id,mention,field,sentence,start,end,type,text,kind,entity_id,name,value,"
                    + "value_max,bound,unit,counted,timex_type,timex_value,timex_mod,date_start,date_end,rule,score,"
                    + "fiscal_start,fiscal_end\r\n";
    private static final String ERRORS = "source,record,stage,error,message\r\n";

    @TempDir
    Path folder;

    @Test
    void writesTheContractToTheByte() throws Exception {
        write();
        assertThat(read("mentions.csv"))
                .isEqualTo(
                        MENTIONS
                                + "\"a,1\",1,title,0,2,8,COMPANY,Huawei,,huawei,Huawei,,,,,,,,,,,test,1,,\r\n"
                                + "\"a,1\",2,text,1,3,15,CHIP,\"Ascend\r\n910B\",model,,Huawei Ascend 910B,,,,,,,,,,,test,0.75,,\r\n"
                                + "\"a,1\",3,text,3,28,39,FIGURE,5.5 billion,count,,,5500000000,0.0000006,>,1,chips,,,,,,test,0.3333,,\r\n"
                                + "\"a,1\",4,text,3,45,48,DATE,May,,,,,,,,,DATE,2025-05,END,2025-05-21,2025-05-31,test,0,2025-01-27,2026-01-25\r\n");
        assertThat(read("documents.csv"))
                .startsWith(DOCUMENTS + "\"a,1\",Wire,https://a.example/,\"\uD83D\uDE80 Huawei, \"\"again\"\"\","
                        + "2025-04-28,jsonld,4,")
                .endsWith(",0,,9cc3e24fe9d0a9d86f56f80390504afa0a9a3fbbb57ec0911fc8c11493ff9c50,\r\n");
        assertThat(read("errors.csv"))
                .isEqualTo(ERRORS + "in.jsonl,3,read,bad-json,\"a \"\"b\"\", c\"\r\nin.txt,,read,empty,no text\r\n");
    }

    @Test
    void writesTheSameBytesInTurkish() throws Exception {
        write();
        String mentions = read("mentions.csv");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            write();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(read("mentions.csv")).isEqualTo(mentions);
    }

    @Test
    void writesHeadersWhereNothingWasFound() throws Exception {
        try (CsvSink sink = new CsvSink(OutputFolder.of(folder))) {
            sink.commit();
        }
        assertThat(read("documents.csv")).isEqualTo(DOCUMENTS);
        assertThat(read("mentions.csv")).isEqualTo(MENTIONS);
        assertThat(read("errors.csv")).isEqualTo(ERRORS);
    }

    @Test
    void leavesWhatWasThereWithoutACommit() throws Exception {
        Files.writeString(folder.resolve("mentions.csv"), "before");
        try (CsvSink sink = new CsvSink(OutputFolder.of(folder))) {
            sink.accept(Samples.full());
            assertThat(folder.resolve(".mentions.csv.part")).exists();
        }
        assertThat(read("mentions.csv")).isEqualTo("before");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void eachRowHasACellForEachColumn() {
        Cells cells = new Cells(Samples.full());
        assertThat(cells.document()).hasSameSizeAs(Tables.DOCUMENTS.columns());
        assertThat(cells.mention(0)).hasSameSizeAs(Tables.MENTIONS.columns());
        assertThat(Cells.failure(new Failure("a", 0, "read", "empty", "m"))).hasSameSizeAs(Tables.ERRORS.columns());
    }

    private void write() throws IOException {
        try (CsvSink sink = new CsvSink(OutputFolder.of(folder))) {
            sink.accept(Samples.full());
            sink.accept(Samples.plain("b"));
            sink.fail(new Failure("in.jsonl", 3, "read", "bad-json", "a \"b\", c"));
            sink.fail(new Failure("in.txt", 0, "read", "empty", "no text"));
            sink.commit();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
