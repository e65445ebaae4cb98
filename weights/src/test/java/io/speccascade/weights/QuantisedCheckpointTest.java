package io.speccascade.weights;

import static io.speccascade.weights.HuggingFaceFolderTest.described;
import static io.speccascade.weights.HuggingFaceFolderTest.expected;
import static io.speccascade.weights.HuggingFaceFolderTest.folder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `quantised.json` was written by the Python package `gguf`; see `src/test/python/make_folder_fixtures.py`.
class QuantisedCheckpointTest {
    @ParameterizedTest
    @ValueSource(strings = {"llama", "mistral", "qwen2"})
    void matricesHaveTheBytesOfTheReferenceQuantiser(String name) throws IOException {
        try (Checkpoint file = Checkpoint.open(folder(name)).quantised(TensorType.Q8_0)) {
            Map<String, String> found = new TreeMap<>(described(file));
            found.remove("rope_freqs.weight");
            assertEquals(expected("quantised.json", name), found);
            assertEquals("Hugging Face folder, matrices quantised to Q8_0", file.format());
            assertEquals(folder(name).toString(), file.name());
        }
    }

    @Test
    void vectorsNarrowRowsAndPositionBiasesStay() {
        try (Checkpoint whole = Checkpoint.open(folder("t5"));
                Checkpoint file = Checkpoint.open(folder("t5")).quantised(TensorType.Q8_0)) {
            assertEquals(TensorType.Q8_0, file.tensor("enc.blk.0.attn_q.weight").type());
            for (String kept :
                    new String[] {"enc.output_norm.weight", "enc.blk.0.attn_o.weight", "dec.blk.0.attn_rel_b.weight"}) {
                assertEquals(TensorType.F32, file.tensor(kept).type());
                assertEquals(
                        -1, file.tensor(kept).data().mismatch(whole.tensor(kept).data()));
            }
        }
    }

    @Test
    void whatIsQuantisedAlreadyStays() throws IOException {
        GgufFile official = GgufFile.of("official.gguf", MemorySegment.ofArray(GgufFileTest.resource("official.gguf")));
        try (Checkpoint file = official.quantised(TensorType.Q8_0)) {
            assertSame(official.tensor("q4_0"), file.tensor("q4_0"));
            assertSame(official.metadata(), file.metadata());
            assertEquals(
                    -1,
                    file.tensor("f32").data().mismatch(official.tensor("q8_0").data()));
        }
    }

    @Test
    void blocksOfZerosAndHalvesAreRoundedAsByTheReference() {
        float[] values = new float[64];
        values[32] = 127;
        values[33] = 0.5f;
        values[34] = -0.5f;
        values[35] = 1.4999999f;
        values[36] = -126.5f;
        MemorySegment blocks = MemorySegment.ofArray(new byte[68]);
        Q8Block.write(values, 0, blocks, 0);
        Q8Block.write(values, 32, blocks, 34);
        assertEquals(-1, blocks.asSlice(0, 34).mismatch(MemorySegment.ofArray(new byte[34])));
        byte[] second = blocks.asSlice(36).toArray(ValueLayout.JAVA_BYTE);
        assertEquals(127, second[0]);
        assertEquals(1, second[1]);
        assertEquals(-1, second[2]);
        assertEquals(1, second[3]);
        assertEquals(-127, second[4]);
    }

    @Test
    void closingItClosesTheSource() throws IOException {
        GgufFile official = GgufFile.of("official.gguf", MemorySegment.ofArray(GgufFileTest.resource("official.gguf")));
        Checkpoint file = official.quantised(TensorType.Q8_0);
        Tensor made = file.tensor("f32");
        Tensor kept = file.tensor("q8_0");
        file.close();
        assertThrows(IllegalStateException.class, () -> made.data().get(ValueLayout.JAVA_BYTE, 0));
        assertThrows(IllegalStateException.class, () -> kept.data().get(ValueLayout.JAVA_BYTE, 0));
    }

    @Test
    void otherTypesAreRefused() throws IOException {
        try (GgufFile official =
                GgufFile.of("official.gguf", MemorySegment.ofArray(GgufFileTest.resource("official.gguf")))) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> official.quantised(TensorType.Q4_0).close());
            assertEquals("type: Q4_0 (expected: Q8_0)", e.getMessage());
        }
    }
}
