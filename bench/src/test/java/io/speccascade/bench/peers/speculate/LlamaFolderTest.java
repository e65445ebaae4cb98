package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.RandomLlama;
import io.speccascade.bench.peers.WeightFormat;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.BuiltInPair;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import io.speccascade.weights.MalformedModelException;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.Rope;
import io.speccascade.weights.Tensor;
import io.speccascade.weights.TensorType;
import io.speccascade.weights.tokenizer.Tokenizer;
import io.speccascade.weights.tokenizer.VocabularyCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlamaFolderTest {
    private static final List<String> PROMPTS = new ProblemGenerator(Split.TEST, 3)
            .stream().limit(6).map(Problem::prompt).toList();

    @TempDir
    Path folder;

    private Path written(ModelFile model) throws IOException {
        LlamaFolder.write(model, folder.resolve("model"));
        return folder.resolve("model");
    }

    @Test
    void theBuiltInExpertReadBackHasTheSameTensors() throws IOException {
        try (ModelFile expert = BuiltInPair.ARITHMETIC.expert();
                ModelFile back = ModelFile.open(written(expert))) {
            assertEquals(expert.file().tensors().size(), back.file().tensors().size());
            int headSize = expert.spec().headSize();
            assertEquals(
                    Rope.plain(headSize, 10000, Rope.Kind.HALF_SPLIT),
                    back.spec().attention().rope(0));
            for (Tensor tensor : expert.file().tensors()) {
                Tensor same = back.tensor(tensor.name());
                assertEquals(tensor.shape(), same.shape());
                float[] values = tensor.floats("expert");
                if (tensor.name().matches(".*attn_[qk]\\.weight")) {
                    values = halves(values, Math.toIntExact(tensor.shape().getFirst()), headSize);
                }
                assertArrayEquals(values, same.floats("folder"), tensor.name());
            }
        }
    }

    /// Of each head the even rows, then the odd ones.
    private static float[] halves(float[] values, int width, int headSize) {
        float[] moved = new float[values.length];
        for (int row = 0; row < values.length / width; row++) {
            int head = row / headSize;
            int place = row % headSize;
            int to = head * headSize + place / 2 + (place % 2) * headSize / 2;
            System.arraycopy(values, row * width, moved, to * width, width);
        }
        return moved;
    }

    @Test
    void theBuiltInPairReadBackTokenisesAlikeAndStopsAtTheSameToken() throws IOException {
        for (ModelFile model : List.of(BuiltInPair.ARITHMETIC.expert(), BuiltInPair.ARITHMETIC.drafter())) {
            try (model;
                    ModelFile back = ModelFile.open(written(model));
                    Tokenizer tokenizer = Tokenizer.of(model.file());
                    Tokenizer other = Tokenizer.of(back.file())) {
                VocabularyCheck.requireEqual(tokenizer, other);
                assertEquals(tokenizer.stopTokens(), other.stopTokens());
                for (String prompt : PROMPTS) {
                    assertArrayEquals(tokenizer.encode(prompt), other.encode(prompt));
                }
            }
        }
    }

    @Test
    void theFolderGivesTheGreedyTextOfTheFile() throws IOException {
        try (ModelFile drafter = BuiltInPair.ARITHMETIC.drafter();
                CascadeEngine file = CascadeEngine.builder().builtIn().build();
                CascadeEngine other =
                        CascadeEngine.builder().expert(written(drafter)).build()) {
            for (String prompt : PROMPTS) {
                Request request = Request.of(prompt).withMaxTokens(64);
                Generation expected = file.generate(request.withStrategy(Strategy.DRAFTER), token -> {});
                assertEquals(
                        expected.tokens(),
                        other.generate(request.withStrategy(Strategy.EXPERT), token -> {})
                                .tokens());
            }
        }
    }

    @Test
    void aModelThatAFolderCannotHoldIsRefusedInOneLine() throws IOException {
        LlamaShape tiny = new LlamaShape("tiny", 64, 2, 4, 2, 96, 400);
        Path file = folder.resolve("tiny.gguf");
        new RandomLlama(tiny, WeightFormat.Q8_0, 1).write(file);
        try (ModelFile model = ModelFile.open(file)) {
            MalformedModelException e = assertThrows(MalformedModelException.class, () -> written(model));
            assertEquals(
                    file + ": type of token_embd.weight: Q8_0 (expected: F32, F16 or BF16, to be written as a Hugging"
                            + " Face folder)",
                    e.getMessage());
            assertEquals(TensorType.Q8_0, model.tensor("token_embd.weight").type());
        }
        try (ModelFile model = BuiltInPair.TRANSLATE.expert()) {
            MalformedModelException e = assertThrows(MalformedModelException.class, () -> written(model));
            assertEquals(
                    "built-in translate expert: architecture: t5 (expected: llama, to be written as a Hugging Face"
                            + " folder)",
                    e.getMessage());
        }
    }
}
