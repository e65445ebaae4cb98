package io.speccascade.bench.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitTest {
    @TempDir
    Path folder;

    private record Run(int status, String out, String err) {
        static Run of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Kit.run(new PrintWriter(out), new PrintWriter(err), arguments);
            return new Run(status, out.toString(), err.toString());
        }
    }

    @Test
    void measuresAPairAndWritesTheSameFiguresAsJsonAndAsATable() throws IOException {
        Run run =
                Run.of("--device host --quick --experts 30m --drafters 10m --draft-tokens 2 --acceptance 0.8 --batch 2"
                        .concat(" --positions 200 --time 100 --peer no-such-file --out " + folder)
                        .split(" "));
        assertEquals(0, run.status(), run.err());
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("kit.json")));
        String table = Files.readString(folder.resolve("kit.md"));
        assertTrue(run.out().endsWith(table), run.out());
        assertEquals("host", json.get("measured on").asText());
        Set<String> names = new TreeSet<>();
        for (JsonNode figure : json.get("figures")) {
            names.add(figure.get("name").asText());
            assertTrue(figure.get("least").asDouble() > 0, figure.toString());
            assertTrue(figure.get("least").asDouble() <= figure.get("median").asDouble(), figure.toString());
            assertTrue(figure.get("median").asDouble() <= figure.get("most").asDouble(), figure.toString());
            assertTrue(table.contains("| " + figure.get("setting").asText() + " |"), figure.toString());
        }
        assertEquals(
                Set.of(
                        "batch_decode",
                        "batch_speed_up",
                        "block",
                        "busy",
                        "copy",
                        "decode",
                        "kernel_time",
                        "kernels",
                        "of_copy_bandwidth",
                        "prompt",
                        "speed_up",
                        "step",
                        "weights_read"),
                names);
        assertTrue(table.contains("no peer: no-such-file is not here"), table);
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void acceptanceIsWhatWasSet() throws IOException {
        Run run =
                Run.of("--device host --quick --experts 30m --drafters 10m --draft-tokens 1 --acceptance 0,1 --batch 1"
                        .concat(" --positions 16 --time 100 --peer no-such-file --out " + folder)
                        .split(" "));
        assertEquals(0, run.status(), run.err());
        String table = Files.readString(folder.resolve("kit.md"));
        assertTrue(table.contains("acceptance 0.0, batch 1"), table);
        assertTrue(table.contains("acceptance 1.0, batch 1"), table);
    }

    @Test
    void saysWhatItSkippedForLackOfTime() throws IOException {
        Run run = Run.of("--device host --quick --experts 30m --drafters 10m --time 1 --peer no-such-file --out"
                .concat(" " + folder)
                .split(" "));
        assertEquals(0, run.status(), run.err());
        String table = Files.readString(folder.resolve("kit.md"));
        assertTrue(table.contains("- skipped: 30m with 10m: "), table);
        assertTrue(table.contains(" s are left (--time)"), table);
        assertFalse(table.contains("## 30m with 10m"), table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--device zx81 | --device: zx81: not here (expected: auto, ",
                "--device host --experts 2b | shape: 2b (expected: one of 10m, ",
                "--device host --weights f8 | --weights: f8 (expected: one of f32, f16, bf16, q8_0, q4_0)",
                "--device host --acceptance 1.5 | --acceptance: [1.5] (expected: 0 to 1)",
                "--device host --draft-tokens 0 | --draft-tokens: [0] (expected: 1 to 32)",
                "--device host --experts 8b --drafters 10m | --drafter 10m: 32000 tokens (expected: 128256, as the",
                "--time soon | Invalid value for option '--time'",
            })
    void badInputIsOneLine(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("run: " + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
