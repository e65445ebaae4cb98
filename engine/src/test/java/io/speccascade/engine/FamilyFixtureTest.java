package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.TestDevices;
import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tiny random checkpoints of every family, GGUF files and Hugging Face folders, must give the logits that Hugging Face
/// transformers gives (F32), in whatever
/// chunks they are fed, and the same greedy text. The fixtures are made by `src/test/python/make_llama_fixtures.py` and
/// `make_family_fixtures.py`.
class FamilyFixtureTest {
    private static final double TOLERANCE = 1e-4;
    private static final List<TestDevices> DEVICES = List.of(TestDevices.HOST, TestDevices.OPENCL_CPU);

    private static List<Arguments> fixtures() throws IOException {
        List<Arguments> fixtures = new ArrayList<>();
        for (String folder : List.of("llama", "families", "families/folders")) {
            try (Stream<Path> files = Files.list(path(folder))) {
                files.filter(file ->
                                folder.endsWith("folders") || file.toString().endsWith(".gguf"))
                        .map(file -> folder + "/" + file.getFileName())
                        .sorted()
                        .forEach(model -> DEVICES.forEach(devices -> fixtures.add(Arguments.of(model, devices))));
            }
        }
        return fixtures;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void logitsAndGreedyTextAreThoseOfTransformers(String model, TestDevices devices) throws IOException {
        String name = model.replace("/folders", "").replace(".gguf", "");
        JsonNode fixture = new ObjectMapper().readTree(path(name + ".json").toFile());
        FloatBuffer expected = ByteBuffer.wrap(Files.readAllBytes(path(name + ".f32")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        for (int chunk : new int[] {64, 7, 1}) {
            expected.rewind();
            try (Device device = devices.open();
                    Scorer scorer = new Scorer(device, ModelFile.open(path(model)), longest(fixture), chunk)) {
                for (JsonNode sequence : fixture.get("sequences")) {
                    boolean isSource = sequence.has("encoder");
                    List<Integer> source = isSource ? ints(sequence.get("encoder")) : List.of();
                    List<Integer> tokens = ints(sequence.get(isSource ? "decoder" : "tokens"));
                    float[][] logits = logits(scorer, source, tokens);
                    for (int position = 0; position < logits.length; position++) {
                        assertClose(expected, logits[position], model + ", chunk " + chunk + ", position " + position);
                    }
                    if (chunk == 64) {
                        assertGreedy(scorer, source, tokens, ints(sequence.get("greedy")));
                    }
                }
            }
        }
    }

    private static void assertClose(FloatBuffer expected, float[] logits, String where) {
        float[] reference = new float[logits.length];
        expected.get(reference);
        float largest = 0;
        double difference = 0;
        for (int i = 0; i < logits.length; i++) {
            largest = Math.max(largest, Math.abs(reference[i]));
            difference = Math.max(difference, Math.abs((double) reference[i] - logits[i]));
        }
        assertTrue(difference <= TOLERANCE * largest, where + ": difference " + difference + ", largest " + largest);
    }

    /// Positions that the longest sequence takes with what follows it.
    private static int longest(JsonNode fixture) {
        int longest = 0;
        for (JsonNode sequence : fixture.get("sequences")) {
            int length =
                    sequence.path("tokens").size() + sequence.path("decoder").size();
            longest = Math.max(
                    longest,
                    Math.max(
                            length + sequence.get("greedy").size(),
                            sequence.path("encoder").size()));
        }
        return longest;
    }

    private static float[][] logits(Scorer scorer, List<Integer> source, List<Integer> tokens) {
        return source.isEmpty() ? scorer.logits(tokens) : scorer.logits(source, tokens);
    }

    private static void assertGreedy(
            Scorer scorer, List<Integer> source, List<Integer> prompt, List<Integer> expected) {
        List<Integer> sequence = new ArrayList<>(prompt);
        for (int i = 0; i < expected.size(); i++) {
            float[] logits = logits(scorer, source, sequence)[sequence.size() - 1];
            int best = 0;
            for (int token = 1; token < logits.length; token++) {
                best = logits[token] > logits[best] ? token : best;
            }
            sequence.add(best);
        }
        assertEquals(expected, sequence.subList(prompt.size(), sequence.size()));
    }

    private static List<Integer> ints(JsonNode array) {
        List<Integer> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asInt()));
        return values;
    }

    private static Path path(String resource) {
        URL place = Objects.requireNonNull(FamilyFixtureTest.class.getResource(resource), resource);
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
