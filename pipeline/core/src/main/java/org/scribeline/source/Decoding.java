package org.scribeline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text strictly: what is malformed is refused, never replaced. */
final class Decoding {
    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    /** The characters of UTF-8, without a byte-order mark. */
    static String utf8(byte[] bytes, int length) throws MalformedException {
        int from = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        return decode(bytes, from, length - from, StandardCharsets.UTF_8);
    }

    static String decode(byte[] bytes, int from, int length, Charset charset) throws MalformedException {
        String text = new String(bytes, from, length, charset);
        // The lenient decoder is fast, and says so where it replaced something.
        return text.indexOf(REPLACEMENT) < 0 ? text : strict(bytes, from, length, charset);
    }

    private static String strict(byte[] bytes, int from, int length, Charset charset) throws MalformedException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer out = decoder.decode(in);
            return out.toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("not " + charset.name() + " at byte " + (in.position() + 1));
        }
    }

    /** Bytes that are not of the charset; the message says where. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedException(String message) {
            super(message);
        }
    }
}
