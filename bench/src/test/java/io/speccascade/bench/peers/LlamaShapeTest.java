package io.speccascade.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.weights.ModelFile;
import io.speccascade.weights.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlamaShapeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0.1b, 0.1", "1b, 1.236", "3b, 3.213", "8b, 8.030", "1.1b, 1.100"})
    void haveTheParametersThatTheirNamesSay(String name, double billions) {
        assertEquals(billions, LlamaShape.named(name).parameterCount() / 1e9, 0.002 + 0.01 * billions);
    }

    @ParameterizedTest
    @CsvSource({"10m", "30m"})
    void countWhatAModelOfTheShapeHolds(String name) throws IOException {
        LlamaShape shape = LlamaShape.named(name);
        Path path = folder.resolve(name + ".gguf");
        new RandomLlama(shape, WeightFormat.Q8_0, 1, 64).write(path);
        try (ModelFile model = ModelFile.open(path)) {
            long elements = model.file().tensors().stream()
                    .mapToLong(Tensor::elementCount)
                    .sum();
            assertEquals(elements, shape.parameterCount());
            assertEquals(true, model.spec().tiedEmbeddings());
        }
    }

    @Test
    void namesTheShapesThatThereAre() {
        assertEquals(
                "shape: 7b (expected: one of 10m, 30m, 110m, 1.1b, 0.1b, 1b, 3b, 8b)",
                assertThrows(IllegalArgumentException.class, () -> LlamaShape.named("7b"))
                        .getMessage());
    }
}
