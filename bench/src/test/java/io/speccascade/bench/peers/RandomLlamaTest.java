package io.speccascade.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomLlamaTest {
    private static final LlamaShape TINY = new LlamaShape("tiny", 64, 2, 4, 2, 96, 400);
    private static final String NAME = "blk.1.ffn_down.weight"; // [64, 96]

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void writesAModelThatOpensWithTheAskedShape(WeightFormat format) throws IOException {
        try (ModelFile model = ModelFile.open(written(format, 1))) {
            assertEquals(64, model.spec().hiddenSize());
            assertEquals(2, model.spec().kvHeadCount());
            assertEquals(400, model.spec().vocabSize());
            assertEquals(format.type(), model.tensor(NAME).type());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameWeightsUpToRounding(WeightFormat format) throws IOException {
        float scale = (float) Math.sqrt(3.0 / 96);
        float tolerance = switch (format) {
            case F32 -> 0;
            case F16 -> scale / 2048;
            case BF16 -> scale / 128;
            case Q8_0 -> scale / 127;
            case Q4_0 -> scale / 8;
        };
        try (ModelFile exact = ModelFile.open(written(WeightFormat.F32, 5));
                ModelFile rounded = ModelFile.open(written(format, 5))) {
            for (int i = 0; i < 64 * 96; i++) {
                assertEquals(value(WeightFormat.F32, exact, i), value(format, rounded, i), tolerance, "weight " + i);
            }
        }
    }

    @Test
    void weightsHaveVarianceOneOverInputs() throws IOException {
        try (ModelFile model = ModelFile.open(written(WeightFormat.F32, 3))) {
            double squares = 0;
            for (int i = 0; i < 64 * 96; i++) {
                squares += Math.pow(value(WeightFormat.F32, model, i), 2);
            }
            assertEquals(1, squares / 64, 0.05);
        }
    }

    @Test
    void anotherSeedGivesAnotherModel() throws IOException {
        assertNotEquals(-1, Files.mismatch(written(WeightFormat.Q8_0, 1), written(WeightFormat.Q8_0, 2)));
    }

    private Path written(WeightFormat format, long seed) throws IOException {
        Path path = folder.resolve(format + "-" + seed + ".gguf");
        new RandomLlama(TINY, format, seed).write(path);
        return path;
    }

    private static float value(WeightFormat format, ModelFile model, int index) {
        MemorySegment data = model.tensor(NAME).data();
        int block = index / 32;
        int rest = index % 32;
        return switch (format) {
            case F32 -> data.get(FLOAT, 4L * index);
            case F16 -> half(data, 2L * index);
            case BF16 -> Float.intBitsToFloat(data.get(SHORT, 2L * index) << Short.SIZE);
            case Q8_0 -> half(data, 34L * block) * data.get(ValueLayout.JAVA_BYTE, 34L * block + 2 + rest);
            case Q4_0 -> {
                int pair = data.get(ValueLayout.JAVA_BYTE, 18L * block + 2 + rest % 16);
                yield half(data, 18L * block) * ((rest < 16 ? pair & 15 : pair >> 4 & 15) - 8);
            }
        };
    }

    private static float half(MemorySegment data, long offset) {
        return Float.float16ToFloat(data.get(SHORT, offset));
    }
}
