package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SpeculateTest {
    @TempDir
    Path folder;

    private String refused(String... arguments) {
        StringWriter errors = new StringWriter();
        CommandLine line = Speculate.commandLine().setErr(new PrintWriter(errors));
        List<String> all = new ArrayList<>(List.of("--folder", folder.toString(), "--scripts", folder.toString()));
        all.addAll(List.of(arguments));
        assertEquals(2, line.execute(all.toArray(String[]::new)));
        return errors.toString().strip();
    }

    @Test
    void badInputIsOneLine() {
        assertEquals(
                "-m: big.gguf without -md (expected: both, or neither for the built-in pair)",
                refused("-m", "big.gguf"));
        assertEquals("--rounds: 0 (expected: >= 1)", refused("--rounds", "0"));
        assertEquals("--limit: 0.0 (expected: > 0)", refused("--limit", "0"));
        assertTrue(refused("--alpha", "7").startsWith("alpha: 7.0 (expected: "));
        assertEquals("--temperature: -1.0 (expected: >= 0, finite)", refused("--temperature", "-1"));
        assertEquals("--draft-tokens: 0 (expected: >= 1)", refused("--draft-tokens", "0"));
        String nowhere = folder.resolve("no/result.json").toString();
        assertEquals("--json: " + nowhere + " (expected: a file in a folder that exists)", refused("--json", nowhere));
        String missing = refused("-m", folder.resolve("no.gguf").toString(), "-md", "small.gguf");
        assertTrue(
                missing.startsWith(folder.resolve("no.gguf").toString())
                        && missing.lines().count() == 1,
                missing);
    }
}
