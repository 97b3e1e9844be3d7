package org.scribeline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.scribeline.entity.MentionType;
import org.scribeline.index.StoredMention.Dated;
import org.scribeline.index.StoredMention.Meaning;
import org.scribeline.index.StoredMention.Measured;
import org.scribeline.index.StoredMention.Named;
import org.scribeline.text.Span;

/**
 * The sentences of a stored text and its mentions, both in the order of the text.
 *
 * <p>As bytes: the sentences, the distinct meanings, then each mention as its span and the number of its meaning; spans
 * follow one another, so each is two small numbers.
 */
record StoredArticle(List<Span> sentences, List<StoredMention> mentions) {
    StoredArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    BytesRef encode() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        writeSpans(out, sentences);
        Map<Meaning, Integer> numbers = new LinkedHashMap<>();
        mentions.forEach(mention -> numbers.putIfAbsent(mention.meaning(), numbers.size()));
        out.writeVInt(numbers.size());
        for (Meaning meaning : numbers.keySet()) {
            write(out, meaning);
        }
        writeSpans(out, mentions.stream().map(StoredMention::span).toList());
        Map<Meaning, Integer> known = new HashMap<>(numbers);
        for (StoredMention mention : mentions) {
            out.writeVInt(known.getOrDefault(mention.meaning(), 0));
        }
        return new BytesRef(out.toArrayCopy());
    }

    static StoredArticle decode(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        List<Span> sentences = readSpans(in);
        int count = in.readVInt();
        List<Meaning> meanings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            meanings.add(read(in));
        }
        List<StoredMention> mentions = new ArrayList<>();
        for (Span span : readSpans(in)) {
            mentions.add(new StoredMention(span, meanings.get(in.readVInt())));
        }
        return new StoredArticle(sentences, mentions);
    }

    private static void writeSpans(DataOutput out, List<Span> spans) throws IOException {
        out.writeVInt(spans.size());
        int at = 0;
        for (Span span : spans) {
            out.writeZInt(span.start() - at);
            out.writeVInt(span.length());
            at = span.end();
        }
    }

    private static List<Span> readSpans(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Span> spans = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int start = at + in.readZInt();
            at = start + in.readVInt();
            spans.add(Span.of(start, at));
        }
        return spans;
    }

    private static void write(DataOutput out, Meaning meaning) throws IOException {
        out.writeString(meaning.type().name());
        if (meaning instanceof Named name) {
            out.writeString(name.kind());
            out.writeSetOfStrings(name.keys());
        } else if (meaning instanceof Measured figure) {
            out.writeString(figure.unit());
            out.writeLong(Double.doubleToLongBits(figure.low()));
            out.writeLong(Double.doubleToLongBits(figure.high()));
            out.writeString(figure.kind());
            out.writeString(figure.counted());
        } else if (meaning instanceof Dated date) {
            out.writeZLong(date.first());
            out.writeZLong(date.last());
        }
    }

    private static Meaning read(DataInput in) throws IOException {
        MentionType type = MentionType.valueOf(in.readString());
        return switch (type) {
            case CHIP, COMPANY -> new Named(type, in.readString(), readKeys(in));
            case FIGURE ->
                new Measured(
                        in.readString(),
                        Double.longBitsToDouble(in.readLong()),
                        Double.longBitsToDouble(in.readLong()),
                        in.readString(),
                        in.readString());
            case DATE -> new Dated(in.readZLong(), in.readZLong());
        };
    }

    private static Set<String> readKeys(DataInput in) throws IOException {
        return new HashSet<>(in.readSetOfStrings());
    }
}
