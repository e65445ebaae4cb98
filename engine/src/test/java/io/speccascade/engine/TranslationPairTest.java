package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.TestDevices;
import io.speccascade.weights.GgufWriter;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.TensorData;
import io.speccascade.weights.TensorType;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Encoder-decoder models in the engine: every strategy, alone and in batches, on the built-in pair.
class TranslationPairTest {
    private static final List<String> NUMBERS = List.of(
            "seven",
            "three hundred five thousand and twelve",
            "nine hundred ninety-nine thousand nine hundred ninety-nine",
            "sixty thousand, eight hundred four",
            "twenty-one",
            "one hundred thousand one");
    private static final List<String> WORDS = List.of(
            "sieben",
            "dreihundertfünftausendzwölf",
            "neunhundertneunundneunzigtausendneunhundertneunundneunzig",
            "sechzigtausendachthundertvier",
            "einundzwanzig",
            "einhunderttausendeins");

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void theExpertAndExactSpeculationTranslate(TestDevices devices) {
        try (Device device = devices.open();
                CascadeEngine engine = open(device, 4)) {
            assertEquals(WORDS, texts(engine, request(Strategy.EXPERT)));
            assertEquals(WORDS, texts(engine, request(Strategy.SPECULATIVE)));
            assertEquals(
                    WORDS,
                    texts(engine, request(Strategy.CASCADE).withRule(Rule.parse("token-v3", 0))),
                    "a rule that always defers where the expert prefers another token");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPENCL_CPU"})
    void aRequestGivesTheSameTokensAloneAndInABatch(TestDevices devices) {
        try (Device device = devices.open();
                CascadeEngine batched = open(device, 3);
                CascadeEngine alone = open(device, 1)) {
            for (Strategy strategy : Strategy.values()) {
                Request request = request(strategy)
                        .withSampling(SamplingParameters.GREEDY.withTemperature(1))
                        .withSeed(5);
                assertEquals(texts(alone, request), texts(batched, request), strategy.label());
            }
        }
    }

    @Test
    void aDecoderAloneMakesNoPairWithAnEncoderDecoder(@TempDir Path folder) throws IOException {
        Path llama = llamaOfTheSameVocabulary(folder);
        EngineBuilder builder =
                CascadeEngine.builder().builtIn(BuiltInPair.TRANSLATE).drafter(llama);
        Exception refused = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals(
                "models: answers of drafter " + llama + " begin with the prompt, those of expert "
                        + "built-in translate expert with token 0 after an encoder (expected: the same)",
                refused.getMessage());
    }

    private static Path llamaOfTheSameVocabulary(Path folder) throws IOException {
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("llama.context_length", 32)
                .put("llama.embedding_length", 8)
                .put("llama.block_count", 1)
                .put("llama.attention.head_count", 1)
                .put("llama.feed_forward_length", 8)
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        try (ModelFile expert = BuiltInPair.TRANSLATE.expert()) {
            expert.file().metadata().values().forEach((key, value) -> {
                if (key.startsWith("tokenizer.")) {
                    writer.put(key, value);
                }
            });
            add(writer, "token_embd", 8, expert.spec().vocabSize());
        }
        for (String matrix : List.of("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")) {
            add(writer, "blk.0." + matrix, 8, 8);
        }
        for (String vector : List.of("blk.0.attn_norm", "blk.0.ffn_norm", "output_norm")) {
            add(writer, vector, 8);
        }
        Path path = folder.resolve("llama.gguf");
        writer.write(path);
        return path;
    }

    private static void add(GgufWriter writer, String name, long... shape) {
        List<Long> sizes = LongStream.of(shape).boxed().toList();
        int bytes = (int) LongStream.of(shape).reduce(4, Math::multiplyExact);
        writer.tensor(name + ".weight", TensorType.F32, sizes, TensorData.of(MemorySegment.ofArray(new byte[bytes])));
    }

    private static CascadeEngine open(Device device, int slots) {
        return CascadeEngine.builder()
                .builtIn(BuiltInPair.TRANSLATE)
                .device(device)
                .slots(slots)
                .build();
    }

    private static Request request(Strategy strategy) {
        return Request.of("").withStrategy(strategy).withMaxTokens(40).withSampling(SamplingParameters.GREEDY);
    }

    private static List<String> texts(CascadeEngine engine, Request request) {
        List<Request> requests = new ArrayList<>();
        for (String number : NUMBERS) {
            requests.add(request.withPrompt(new Request.Prompt.Text(number)));
        }
        return engine.generateAll(requests, token -> {}).stream()
                .map(Generation::text)
                .toList();
    }
}
