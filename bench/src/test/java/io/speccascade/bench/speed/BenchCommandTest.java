package io.speccascade.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.RandomLlama;
import io.speccascade.bench.peers.WeightFormat;
import io.speccascade.engine.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BenchCommandTest {
    private static final String FAST = " --device host -t 2 -r 2 --no-warmup";

    @TempDir
    Path folder;

    /// What a run printed, and the message it ended with, empty where all went well.
    private record Run(String out, String err, String message) {
        static Run of(String arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            StringBuilder message = new StringBuilder();
            Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, false, false, 100);
            new CommandLine(new BenchCommand(terminal))
                    .setExecutionExceptionHandler((e, command, parsed) -> {
                        message.append(e.getMessage());
                        return 2;
                    })
                    .setParameterExceptionHandler((e, given) -> {
                        message.append(e.getMessage());
                        return 2;
                    })
                    .execute(arguments.strip().split("\\s+"));
            return new Run(
                    out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), message.toString());
        }

        List<JsonNode> objects() throws IOException {
            assertEquals("", message);
            List<JsonNode> objects = new ArrayList<>();
            for (String line : out.lines().toList()) {
                objects.add(JsonMapper.builder().build().readTree(line));
            }
            return objects;
        }
    }

    @Test
    void measuresPromptsGenerationAndBothAtEveryDepth() throws IOException {
        List<JsonNode> objects =
                Run.of("-o jsonl -p 8,0 -n 3 -pg 8,3 -d 0,40" + FAST).objects();
        assertEquals(
                List.of("8+0@0", "0+3@0", "8+3@0", "8+0@40", "0+3@40", "8+3@40"),
                objects.stream()
                        .map(object -> object.get("n_prompt") + "+" + object.get("n_gen") + "@" + object.get("n_depth"))
                        .toList());
        for (JsonNode object : objects) {
            assertEquals(2, object.get("samples_ns").size());
            assertTrue(object.get("avg_ts").asDouble() > 0, object.toString());
            assertEquals("built-in expert", object.get("model_filename").asText());
            assertEquals("llama 2.5M F32", object.get("model_type").asText());
            assertEquals("host", object.get("backends").asText());
            assertEquals(2, object.get("n_threads").asInt());
        }
    }

    @Test
    void ownTestsReplaceTheUsualOnesAndCompareWithTheExpert() throws IOException {
        List<JsonNode> objects = Run.of("-o jsonl --verify 1-2 --block 2 --spec 0,1 --draft-max 3" + FAST)
                .objects();
        assertEquals(
                List.of("verify1", "verify2", "block2", "spec3 a0.0", "spec3 a1.0"),
                objects.stream().map(object -> object.get("test").asText()).toList());
        for (JsonNode object : objects) {
            assertTrue(object.get("relative").asDouble() > 0, object.toString());
            boolean hasDrafter = !object.get("test").asText().startsWith("verify");
            assertEquals(
                    hasDrafter ? "built-in drafter" : "",
                    object.get("draft_filename").asText());
        }
    }

    @Test
    void blocksAreTimedUnderEveryRule() throws IOException {
        List<JsonNode> objects =
                Run.of("-o jsonl --block 2 --rule token-v3 --rule pV<qV" + FAST).objects();
        assertEquals(
                List.of("block2 token-v3(0.75)", "block2 pV<qV"),
                objects.stream().map(object -> object.get("test").asText()).toList());
    }

    /// What a coin of a set chance commits is known: every block one token, or all of the draft and one more.
    @Test
    void acceptanceIsWhatWasSet() throws IOException {
        for (JsonNode object :
                Run.of("-o jsonl --spec 0,1 --draft-max 3" + FAST).objects()) {
            double seconds = object.get("samples_ns").get(0).asDouble() * 1e-9;
            double tokens = object.get("samples_ts").get(0).asDouble() * seconds;
            assertEquals(128, tokens, 1e-3);
        }
    }

    @Test
    void takesSeveralModelsAndAnotherFormatOnStandardError() throws IOException {
        Path small = folder.resolve("small.gguf");
        LlamaShape shape = new LlamaShape("tiny", 64, 1, 2, 1, 64, 400);
        new RandomLlama(shape, WeightFormat.Q8_0, 1).write(small);
        Run run = Run.of("-m " + small + "," + small + " -p 4 -n 0 -o none -oe csv -ub 2,4" + FAST);
        assertEquals("", run.message());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).contains('"' + small.toString() + "\",\"llama 0.1M Q8_0\""), lines.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-p x | -p: 'x' (expected: N, FIRST-LAST, FIRST-LAST+STEP or FIRST-LAST*FACTOR, separated by commas)",
                "-pg 512 | -pg: '512' (expected: two numbers, e.g. 512,128)",
                "-p 0 -n 0 | tests: none (expected: -p, -n, -pg, --verify, --block or --spec)",
                "-r 0 | -r: 0 (expected: 1 to 1000)",
                "-r 1,2 | -r: '1,2' (expected: one number)",
                "-o xml | -o: xml (expected: md, csv, json, jsonl, sql or none)",
                "--verify 0 | --verify: 0 (expected: 1 to 64)",
                "--block 65 | --block: 65 (expected: 1 to 64)",
                "--spec 1.5 | --spec: 1.5 (expected: 0 to 1)",
                "--rule chow | --rule: chow without --block (expected: --block GAMMA as well)",
                "--block 2 --rule maxQ<1-alpha | alpha: missing (expected: a number, as rule maxQ<1-alpha reads it)",
                "-md small.gguf | -md: small.gguf without -m (expected: -m for the expert, or for one model alone)",
                "-ngl 99 | -ngl, -ncmoe, -nopo, --no-host: 99 (expected: --device: all of a model is on one device)",
                "-fa 1 | -fa: 1 (expected: nothing: attention is always one fused operation)",
                "-mmp 0 | -mmp, -dio, -lm, -embd, --repack: 0 (expected: nothing: files are always mapped, and logits computed)",
                "-b 2048 | -b: 2048 (expected: -ub: the rows of one pass)",
                "-m none.gguf | none.gguf: no such file",
            })
    void whatIsWrongIsSaidBeforeAnythingIsPrinted(String arguments, String message) {
        Run run = Run.of(arguments);
        assertEquals("", run.out());
        assertTrue(run.message().startsWith(message), run.message());
        assertEquals(1, run.message().lines().count(), run.message());
    }

    @Test
    void blocksNeedADrafter() throws IOException {
        Path model = folder.resolve("model.gguf");
        new RandomLlama(new LlamaShape("tiny", 64, 1, 2, 1, 64, 400), WeightFormat.Q8_0, 1).write(model);
        assertEquals(
                "-md: missing (expected: a drafter for block4)",
                Run.of("--block 4 -m " + model + FAST).message());
    }
}
