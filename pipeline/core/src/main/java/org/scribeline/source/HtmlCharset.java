package org.scribeline.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page by its byte-order mark, else by the charset that it declares, else as UTF-8. */
final class HtmlCharset {
    /** Where the HTML standard looks for a declaration, and some more for long heads. */
    private static final int PROLOGUE = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

    private HtmlCharset() {}

    static String decode(byte[] bytes) throws Decoding.MalformedException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Decoding.utf8(bytes, bytes.length);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Decoding.decode(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Decoding.decode(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return Decoding.decode(bytes, 0, bytes.length, declared(bytes));
    }

    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start.toLowerCase(Locale.ROOT));
        return found.find() ? charset(found.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset charset(String label) {
        try {
            return switch (label) {
                // As the encoding standard has it: these labels mean Windows' superset.
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" ->
                    Charset.forName("windows-1252");
                case "gb2312", "gbk" -> Charset.forName("GB18030");
                // A page in UTF-16 cannot be read as far as its declaration.
                case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
                default -> Charset.forName(label);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
