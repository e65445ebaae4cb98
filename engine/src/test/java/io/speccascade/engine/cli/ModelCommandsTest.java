package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.weights.GgufWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tokenize`, `logits` and `inspect`.
class ModelCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestPair models;

    @BeforeAll
    static void writeModels() {
        models = TestPair.in(folder);
    }

    @Test
    void tokenizeGivesIdsInJson() {
        CommandRun run = CommandRun.of("tokenize", "-m", models.expert(), "--json", "a!");

        assertEquals("{\"tokens\":[97,33]}\n", run.succeeded().out());
    }

    @Test
    void tokenizeReadsStandardInputByteForByte() {
        CommandRun run = CommandRun.withInput("é\n", "tokenize", "-m", models.expert(), "--json");

        assertEquals("{\"tokens\":[195,169,10]}\n", run.succeeded().out());
    }

    @Test
    void tokenizeShowsIdAndPiece() {
        CommandRun run = CommandRun.of("tokenize", "-m", models.expert(), "a b");

        assertEquals("     97  a\n     32  Ġ\n     98  b\n", run.succeeded().out());
    }

    @Test
    void logitsOfAnEncoderDecoderHaveOneRowPerDecodedToken() {
        String t5 = fixture("t5-distance");
        String[] command = {"logits", "-m", t5, "--tokens", "21,7,1", "--json", "--decoder-tokens", "0,14"};

        assertEquals(2, CommandRun.of(command).succeeded().json().get("logits").size());
        assertEquals(
                1,
                CommandRun.of(Arrays.copyOf(command, 6))
                        .succeeded()
                        .json()
                        .get("logits")
                        .size());
        CommandRun plain = CommandRun.of("logits", "-m", t5, "--tokens", "21,7,1");
        assertTrue(plain.succeeded().out().startsWith("   0  after token (0): token ("), plain.out());
    }

    @Test
    void decoderTokensAreForEncoderDecodersAlone() {
        CommandRun run = CommandRun.of("logits", "-m", models.expert(), "--tokens", "1", "--decoder-tokens", "2");

        assertEquals(2, run.status());
        assertEquals(
                "speccascade: --decoder-tokens: given (expected: a model with an encoder, which expert is not)\n",
                run.err());
    }

    @Test
    void weightsAreQuantisedOnRequest() {
        JsonNode exact = logits("--device", "host");
        JsonNode quantised = logits("--quantize", "q8_0");
        double difference = 0;
        for (int token = 0; token < exact.size(); token++) {
            difference = Math.max(
                    difference,
                    Math.abs(exact.get(token).doubleValue()
                            - quantised.get(token).doubleValue()));
        }
        assertTrue(difference > 0 && difference < 0.5, "difference " + difference);
        assertEquals(
                "speccascade: --quantize: q3 (expected: q8_0)\n",
                CommandRun.of("logits", "--tokens", "1", "--quantize", "q3", "-m", models.expert())
                        .err());
    }

    private static JsonNode logits(String... more) {
        List<String> command = new ArrayList<>(List.of("logits", "-m", models.expert(), "--tokens", "1,2,3", "--json"));
        command.addAll(List.of(more));
        return CommandRun.of(command.toArray(String[]::new))
                .succeeded()
                .json()
                .get("logits")
                .get(2);
    }

    private static String fixture(String name) {
        return Path.of("src/test/resources/io/speccascade/engine/families/folders", name)
                .toString();
    }

    @Test
    void logitsHaveOneRowPerToken() {
        JsonNode logits = CommandRun.of("logits", "-m", models.expert(), "--tokens", "1,2,3", "--json")
                .succeeded()
                .json()
                .get("logits");

        assertEquals(3, logits.size());
        assertEquals(260, logits.get(2).size());
    }

    @Test
    void logitsOfAPrefixDoNotDependOnWhatFollows() {
        String one =
                CommandRun.of("logits", "-m", models.expert(), "--tokens", "1").out();
        String two = CommandRun.of("logits", "-m", models.expert(), "--tokens", "1,2")
                .out();

        assertEquals(5, one.split("\\(").length - 2);
        assertTrue(two.startsWith(one), two);
    }

    @Test
    void inspectDescribesAPair() {
        String text = CommandRun.of("inspect", "-m", models.expert(), "-md", models.drafter())
                .succeeded()
                .out();

        assertTrue(text.contains("llama: hidden 32, 2 layers, 4 heads and 2 key-value heads of 8"), text);
        assertTrue(text.contains("F32      21 tensors"), text);
        assertTrue(text.contains("keys and values 64.0 KiB for one sequence of 256 tokens"), text);
        assertTrue(text.contains("pair: the vocabularies are the same; the expert has 1.0 times"), text);
    }

    @Test
    void inspectSaysWhichPairsDiffer() {
        CommandRun run = CommandRun.of("inspect", "-m", models.expert(), "-md", models.stranger());

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("speccascade: vocabularies differ"), run.err());
    }

    @Test
    void inspectShowsWhatItCanOfAModelThatCannotRun() throws IOException {
        Path path = folder.resolve("mamba.gguf");
        new GgufWriter().put("general.architecture", "mamba").write(path);

        CommandRun run = CommandRun.of("inspect", "-m", path.toString());

        assertEquals(2, run.status());
        assertTrue(run.out().contains("general.architecture"), run.out());
        assertTrue(run.err().contains("mamba"), run.err());
        assertEquals(1, run.err().lines().count());
    }
}
