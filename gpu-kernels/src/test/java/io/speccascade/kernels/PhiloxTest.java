package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhiloxTest {
    /// kat_vectors of the Random123 distribution, philox4x32 10.
    @Test
    void givesTheKnownAnswersOfRandom123() {
        assertArrayEquals(
                new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}, block(new int[] {0, 0, 0, 0}, 0, 0));
        assertArrayEquals(
                new int[] {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}, block(new int[] {-1, -1, -1, -1}, -1, -1));
        assertArrayEquals(
                new int[] {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1},
                block(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, 0xa4093822, 0x299f31d0));
    }

    @Test
    void drawsUniformNumbersBelowOne() {
        double sum = 0;
        double squares = 0;
        int draws = 100_000;
        for (int position = 0; position < draws; position++) {
            float u = Philox.uniform(42L, position, Philox.TOKEN);
            assertTrue(u >= 0 && u < 1, () -> "uniform: " + u);
            sum += u;
            squares += u * (double) u;
        }
        assertEquals(0.5, sum / draws, 0.004);
        assertEquals(1.0 / 3, squares / draws, 0.004);
    }

    @Test
    void dependsOnSeedPositionAndPurpose() {
        float u = Philox.uniform(7L, 3, Philox.ACCEPT);
        assertEquals(u, Philox.uniform(7, 0, 3, Philox.ACCEPT));
        assertNotEquals(u, Philox.uniform(8L, 3, Philox.ACCEPT));
        assertNotEquals(u, Philox.uniform(7L + (1L << 32), 3, Philox.ACCEPT));
        assertNotEquals(u, Philox.uniform(7L, 4, Philox.ACCEPT));
        assertNotEquals(u, Philox.uniform(7L, 3, Philox.RESIDUAL));
    }

    private static int[] block(int[] counter, int key0, int key1) {
        return IntStream.range(0, 4)
                .map(index -> Philox.word(index, counter[0], counter[1], counter[2], counter[3], key0, key1))
                .toArray();
    }
}
