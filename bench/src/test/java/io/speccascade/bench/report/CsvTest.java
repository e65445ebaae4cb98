package io.speccascade.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    private Path folder;

    @Test
    void readsQuotedFields() throws IOException {
        Path file = write("point,rule,alpha\na,\"max(q, \"\"p\"\") < alpha\",0.5\nb,,\n");
        assertEquals(
                List.of(
                        Map.of("point", "a", "rule", "max(q, \"p\") < alpha", "alpha", "0.5"),
                        Map.of("point", "b", "rule", "", "alpha", "")),
                Csv.read(file));
    }

    @Test
    void namesALineWithTooFewFields() throws IOException {
        Path file = write("point,rule\na\n");
        IOException refused = assertThrows(IOException.class, () -> Csv.read(file));
        assertEquals(file + ": line 2: 1 fields (expected: 2, as in the first line)", refused.getMessage());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text);
    }
}
