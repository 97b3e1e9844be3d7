package org.scribeline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scribeline.index.Sample.company;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scribeline.text.Failure;

class IndexSinkTest {
    @TempDir
    Path temporary;

    private static Sample about(String id, String company) {
        return Sample.of(id, company + " makes chips.").tag(company, company("", company));
    }

    private static long count(Path folder, String query) throws IOException, QueryException {
        try (Searcher searcher = Searcher.open(folder)) {
            return searcher.search(query, 10).total();
        }
    }

    @Test
    void anArticleThatIsIndexedAgainReplacesItself() throws Exception {
        Path folder = temporary.resolve("deep/index");
        Sample.write(folder, about("a", "Intel"), about("b", "Intel"));
        Sample.write(folder, about("a", "AMD"));
        assertThat(count(folder, "company:intel")).isEqualTo(1);
        assertThat(count(folder, "company:amd")).isEqualTo(1);
        assertThat(count(folder, "*:*")).isEqualTo(2);
    }

    @Test
    void replacesWithinOneRunToo() throws Exception {
        Sample.write(temporary, about("a", "Intel"), about("a", "AMD"));
        assertThat(count(temporary, "*:*")).isEqualTo(1);
        assertThat(count(temporary, "company:amd")).isEqualTo(1);
    }

    @Test
    void withoutCommitTheLastCommitStays() throws Exception {
        Sample.write(temporary, about("a", "Intel"));
        try (IndexSink sink = IndexSink.open(temporary, Sample::aliases)) {
            sink.accept(about("a", "AMD").extraction());
            sink.accept(about("b", "AMD").extraction());
        }
        assertThat(count(temporary, "company:intel")).isEqualTo(1);
        assertThat(count(temporary, "*:*")).isEqualTo(1);
    }

    @Test
    void whatFollowsACommitIsLostWithoutAnother() throws Exception {
        try (IndexSink sink = IndexSink.open(temporary, Sample::aliases)) {
            sink.accept(about("a", "AMD").extraction());
            sink.commit();
            sink.accept(about("b", "AMD").extraction());
        }
        assertThat(count(temporary, "*:*")).isEqualTo(1);
    }

    @Test
    void aFirstRunWithoutCommitLeavesNoTrace() throws Exception {
        Path folder = temporary.resolve("new");
        IndexSink sink = IndexSink.open(folder, Sample::aliases);
        sink.accept(about("a", "AMD").extraction());
        sink.close();
        sink.close();
        assertThat(folder).doesNotExist();
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        IndexSink.open(empty, Sample::aliases).close();
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void anEmptyIndexCanBeSearched() throws Exception {
        Sample.write(temporary);
        assertThat(count(temporary, "*:*")).isZero();
        assertThat(count(temporary, "figure.nm:7 company:intel huawei")).isZero();
        try (Searcher searcher = Searcher.open(temporary)) {
            assertThat(searcher.facets("*:*", 5).months()).isEmpty();
        }
    }

    @Test
    void failuresAreNotIndexed() throws Exception {
        try (IndexSink sink = IndexSink.open(temporary, Sample::aliases)) {
            sink.fail(new Failure("a.txt", 1, "read", "bad", "not good"));
            sink.commit();
        }
        assertThat(count(temporary, "*:*")).isZero();
    }

    @Test
    void aRunThatWasKilledCanBeStartedAgain() throws Exception {
        for (String left : new String[] {"_0.fdt", "_0_Lucene912_0.doc", "write.lock", "pending_segments_1"}) {
            Files.createFile(temporary.resolve(left));
        }
        Sample.write(temporary, about("a", "Intel"));
        assertThat(count(temporary, "company:intel")).isEqualTo(1);
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> IndexSink.open(temporary, Sample::aliases))
                .isInstanceOf(IndexException.class)
                .hasMessage(
                        temporary + ": is no index but holds other files (notes.txt); name an empty or a new folder");
        assertThatThrownBy(() -> IndexSink.open(notes, Sample::aliases))
                .isInstanceOf(IndexException.class)
                .hasMessage(notes + ": is a file; name a folder for the index");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactly(notes);
        }
    }

    @Test
    void refusesToSearchWhatIsNoIndex() throws IOException {
        Path missing = temporary.resolve("missing");
        assertThatThrownBy(() -> Searcher.open(missing))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith(missing + ": no such folder");
        assertThat(missing).doesNotExist();
        assertThatThrownBy(() -> Searcher.open(temporary))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith(temporary + ": is not an index");
        Path file = Files.writeString(temporary.resolve("file"), "mine");
        assertThatThrownBy(() -> Searcher.open(file))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith(file + ": is a file");
    }

    @Test
    void refusesAnIndexOfAnotherVersionOrOrigin() throws IOException {
        commit(Map.of("scribeline.schema", "0"));
        String other = temporary + ": is an index of version 0, this program needs 1;"
                + " index the articles again into a new folder";
        assertThatThrownBy(() -> Searcher.open(temporary)).hasMessage(other);
        assertThatThrownBy(() -> IndexSink.open(temporary, Sample::aliases)).hasMessage(other);
        commit(Map.of("who", "somebody else"));
        assertThatThrownBy(() -> Searcher.open(temporary))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("not one of Scribeline's");
    }

    private void commit(Map<String, String> data) throws IOException {
        try (FSDirectory directory = FSDirectory.open(temporary);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void refusesADamagedIndex() throws IOException {
        Sample.write(temporary, about("a", "Intel"));
        Files.writeString(temporary.resolve("segments_1"), "this is not what Lucene wrote");
        assertThatThrownBy(() -> Searcher.open(temporary)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> IndexSink.open(temporary, Sample::aliases)).isInstanceOf(IndexException.class);
    }

    @Test
    void refusesASecondWriter() throws IOException {
        IndexSink first = IndexSink.open(temporary, Sample::aliases);
        try (first) {
            assertThatThrownBy(() -> IndexSink.open(temporary, Sample::aliases))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("another program is writing");
        }
    }

    @Test
    void whatADyingWriterLeftIsTakenAway() throws IOException {
        Path fresh = temporary.resolve("fresh");
        IndexSink sink = IndexSink.open(fresh, Sample::aliases);
        Files.writeString(fresh.resolve("_0.fdt"), "half written when the disk was full");
        sink.close();
        assertThat(fresh).doesNotExist();
        sink.close();
    }

    @Test
    void aSearcherSeesTheIndexAsItWasOpened() throws Exception {
        Sample.write(temporary, about("a", "Intel"));
        try (Searcher searcher = Searcher.open(temporary)) {
            Sample.write(temporary, about("b", "Intel"));
            assertThat(searcher.search("company:intel", 10).total()).isEqualTo(1);
        }
        assertThat(count(temporary, "company:intel")).isEqualTo(2);
    }
}
