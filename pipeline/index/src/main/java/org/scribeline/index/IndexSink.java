package org.scribeline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.scribeline.entity.Extraction;
import org.scribeline.entity.Sink;
import org.scribeline.text.Failure;

/** Writes extractions into a Lucene index; an article that is written again replaces itself. */
public final class IndexSink implements Sink {
    private static final double RAM_MEGABYTES = 64;
    private final Path folder;
    private final boolean made;
    private final Directory directory;
    private final IndexWriter writer;
    private final ArticleFields fields;
    private boolean closed;

    private IndexSink(Path folder, boolean made, Directory directory, IndexWriter writer, ArticleFields fields) {
        this.folder = folder;
        this.made = made;
        this.directory = directory;
        this.writer = writer;
        this.fields = fields;
    }

    /**
     * Opens the index in a folder, which is made where it is missing.
     *
     * @param aliases every alias that the catalog has for an entity's id, none for an id that it does not know
     * @throws IndexException where the folder holds something else, an index of another version, or is being written
     */
    public static IndexSink open(Path folder, Function<String, ? extends Collection<String>> aliases)
            throws IOException {
        IndexFolder.checkWritable(folder);
        boolean made = !Files.exists(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            IndexFolder.checkSchema(folder, directory);
            IndexWriter writer = new IndexWriter(directory, config());
            writer.setLiveCommitData(IndexFolder.commitData().entrySet());
            return new IndexSink(folder, made, directory, writer, new ArticleFields(aliases));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IndexException(folder, "another program is writing to this index; wait until it is done", e);
        } catch (IndexException | RuntimeException e) {
            directory.close();
            throw e;
        } catch (IOException e) {
            directory.close();
            throw unwritable(folder, e);
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Words.analyzer())
                .setRAMBufferSizeMB(RAM_MEGABYTES)
                .setCommitOnClose(false)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }

    @Override
    public void accept(Extraction extraction) throws IOException {
        String id = extraction.document().article().id();
        try {
            writer.updateDocument(new Term(IndexField.DOC_ID.label(), id), fields.document(extraction));
        } catch (IllegalArgumentException e) {
            throw new IndexException(folder, "cannot hold the article " + id + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Does nothing: an index holds what was done. */
    @Override
    public void fail(Failure failure) {}

    @Override
    public void commit() throws IOException {
        try {
            writer.commit();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static IndexException unwritable(Path folder, IOException e) {
        return new IndexException(folder, "cannot be written: " + e.getMessage(), e);
    }

    /** Closes the index as of the last commit; a folder that never saw one is left as it was found. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (directory) {
            writer.rollback();
        }
        IndexFolder.removeTraces(folder, made);
    }
}
