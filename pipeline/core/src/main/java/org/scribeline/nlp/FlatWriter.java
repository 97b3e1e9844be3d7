package org.scribeline.nlp;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes numbers, texts and arrays of them one behind the other, little-endian, each array and text behind its length. */
final class FlatWriter implements Closeable {
    private final OutputStream out;

    FlatWriter(OutputStream out) {
        this.out = out;
    }

    void number(int number) throws IOException {
        byte[] bytes = new byte[Integer.BYTES];
        over(bytes).putInt(number);
        out.write(bytes);
    }

    void text(String text) throws IOException {
        array(text.getBytes(StandardCharsets.UTF_8), Byte.BYTES);
    }

    void texts(String... texts) throws IOException {
        number(texts.length);
        for (String text : texts) {
            text(text);
        }
    }

    void shorts(short... numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Short.BYTES];
        over(bytes).asShortBuffer().put(numbers);
        array(bytes, Short.BYTES);
    }

    void ints(int... numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Integer.BYTES];
        over(bytes).asIntBuffer().put(numbers);
        array(bytes, Integer.BYTES);
    }

    void longs(long... numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Long.BYTES];
        over(bytes).asLongBuffer().put(numbers);
        array(bytes, Long.BYTES);
    }

    void floats(float... numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Float.BYTES];
        over(bytes).asFloatBuffer().put(numbers);
        array(bytes, Float.BYTES);
    }

    private void array(byte[] bytes, int each) throws IOException {
        number(bytes.length / each);
        out.write(bytes);
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
