package org.scribeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void quotesAsPythonDoes() {
        assertThat(Quoted.of("plain")).isEqualTo("'plain'");
        assertThat(Quoted.of("it's")).isEqualTo("\"it's\"");
        assertThat(Quoted.of("it's \"so\"")).isEqualTo("'it\\'s \"so\"'");
        assertThat(Quoted.of("a\r\n\t\\b")).isEqualTo("'a\\r\\n\\t\\\\b'");
        assertThat(Quoted.of("\u00A0\u200B\u00AD\u0000")).isEqualTo("'\\xa0\\u200b\\xad\\x00'");
        assertThat(Quoted.of("é \uD83D\uDE80 …")).isEqualTo("'é \uD83D\uDE80 …'");
        assertThat(Quoted.of("\uDBFF\uDFFF")).isEqualTo("'\\U0010ffff'");
    }
}
