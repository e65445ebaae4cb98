package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesWhatWouldBeReadOtherwise() {
        assertEquals("a,\"max(p, q) > \"\"x\"\"\",,1\n", Csv.line("a", "max(p, q) > \"x\"", "", 1));
    }

    @Test
    void readsWhatItWrites() {
        List<String> values = List.of("", "plain", "a,b", "\"", "\"\"", "say \"hi\", then go", "");
        assertEquals(values, Csv.values(Csv.line(values.toArray()).stripTrailing()));
    }
}
