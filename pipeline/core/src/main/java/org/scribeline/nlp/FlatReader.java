package org.scribeline.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Reads what {@link FlatWriter} wrote, many numbers at a time and straight into their arrays. */
final class FlatReader {
    private static final int AT_ONCE = 1 << 16;
    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);

    FlatReader(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        fill(Integer.BYTES);
        return buffer.getInt(0);
    }

    String text() throws IOException {
        return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }

    String[] texts() throws IOException {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }

    short[] shorts() throws IOException {
        short[] numbers = new short[number()];
        read(
                numbers.length,
                Short.BYTES,
                (from, count) -> buffer.asShortBuffer().get(numbers, from, count));
        return numbers;
    }

    int[] ints() throws IOException {
        int[] numbers = new int[number()];
        read(
                numbers.length,
                Integer.BYTES,
                (from, count) -> buffer.asIntBuffer().get(numbers, from, count));
        return numbers;
    }

    long[] longs() throws IOException {
        long[] numbers = new long[number()];
        read(numbers.length, Long.BYTES, (from, count) -> buffer.asLongBuffer().get(numbers, from, count));
        return numbers;
    }

    float[] floats() throws IOException {
        float[] numbers = new float[number()];
        read(
                numbers.length,
                Float.BYTES,
                (from, count) -> buffer.asFloatBuffer().get(numbers, from, count));
        return numbers;
    }

    private void read(int count, int bytes, BiConsumer<Integer, Integer> take) throws IOException {
        for (int from = 0; from < count; ) {
            int some = Math.min(count - from, AT_ONCE / bytes);
            fill(some * bytes);
            take.accept(from, some);
            from += some;
        }
    }

    private void fill(int bytes) throws IOException {
        if (in.readNBytes(buffer.array(), 0, bytes) < bytes) {
            throw new EOFException("the file ends too early");
        }
    }
}
