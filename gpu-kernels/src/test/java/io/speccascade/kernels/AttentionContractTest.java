package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.TransformerLaunches.AttentionScores;
import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.host.BatchFixture;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// ATTENTION against its formula in double precision, over a cache of 3 slots whose pages are shuffled.
final class AttentionContractTest {
    private static final int SLOTS = 3;

    /// Rows and a cache full of random numbers.
    private static final class Case {
        private final AttentionShape shape;
        private final AttentionScores scores;
        private final int[] slot;
        private final int[] position;
        private final int[] blockTable;
        private final float[] qkv;
        private final float[] keys;
        private final float[] values;

        private Case(
                AttentionShape shape,
                AttentionScores scores,
                int[] slot,
                int[] position,
                int[] blockTable,
                float[] qkv,
                float[] keys,
                float[] values) {
            this.shape = shape;
            this.scores = scores;
            this.slot = slot;
            this.position = position;
            this.blockTable = blockTable;
            this.qkv = qkv;
            this.keys = keys;
            this.values = values;
        }

        /// @param magnitude of the queries
        static Case of(AttentionShape shape, AttentionScores scores, int[] slot, int[] position, float magnitude) {
            Random random = new Random(shape.headSize());
            int pages = SLOTS * shape.pagesPerSlot();
            float[] qkv = BatchFixture.gaussian(slot.length * shape.qkvSize(), random);
            for (int i = 0; i < qkv.length; i++) {
                qkv[i] *= magnitude;
            }
            float[] keys = BatchFixture.gaussian(pages * shape.pageSize() * shape.kvSize(), random);
            float[] values = BatchFixture.gaussian(keys.length, random);
            return new Case(shape, scores, slot, position, shuffled(pages, random), qkv, keys, values);
        }

        /// The rows from … to − 1 alone.
        Case rows(int from, int to) {
            return new Case(
                    shape,
                    scores,
                    Arrays.copyOfRange(slot, from, to),
                    Arrays.copyOfRange(position, from, to),
                    blockTable,
                    Arrays.copyOfRange(qkv, from * shape.qkvSize(), to * shape.qkvSize()),
                    keys,
                    values);
        }

        /// @param capacity of the batch
        float[] run(Device device, int capacity, int active) {
            BatchFixture batch = BatchFixture.of(device, capacity, active);
            device.upload(batch.rows().slot(), 0, slot);
            device.upload(batch.rows().position(), 0, position);
            DeviceBuffer input = device.allocate(ElementType.F32, (long) capacity * shape.qkvSize());
            device.upload(input, 0, qkv);
            DeviceBuffer out = device.allocate(ElementType.F32, (long) capacity * shape.querySize());
            return batch.run(
                    TransformerLaunches.attention(
                            batch.rows(),
                            out,
                            input,
                            batch.floats(keys),
                            batch.floats(values),
                            batch.ints(blockTable),
                            shape,
                            scores),
                    out);
        }

        double[] expected(int row, int head) {
            int kvHead = head / (shape.headCount() / shape.kvHeadCount());
            int first = scores.window() == 0 ? 0 : Math.max(0, position[row] - scores.window() + 1);
            double[] weights = new double[position[row] + 1];
            double max = Double.NEGATIVE_INFINITY;
            for (int p = first; p <= position[row]; p++) {
                double sum = 0;
                for (int d = 0; d < shape.headSize(); d++) {
                    double q = qkv[row * shape.qkvSize() + head * shape.headSize() + d];
                    sum += q * keys[at(row, p, kvHead) + d];
                }
                double score = sum * scores.scale();
                weights[p] = scores.softCap() > 0 ? scores.softCap() * Math.tanh(score / scores.softCap()) : score;
                max = Math.max(max, weights[p]);
            }
            double sum = 0;
            double[] out = new double[shape.headSize()];
            for (int p = first; p <= position[row]; p++) {
                double weight = Math.exp(weights[p] - max);
                sum += weight;
                for (int d = 0; d < out.length; d++) {
                    out[d] += weight * values[at(row, p, kvHead) + d];
                }
            }
            double total = sum;
            return Arrays.stream(out).map(value -> value / total).toArray();
        }

        private int at(int row, int p, int kvHead) {
            int page = blockTable[slot[row] * shape.pagesPerSlot() + p / shape.pageSize()];
            return (page * shape.pageSize() + p % shape.pageSize()) * shape.kvSize() + kvHead * shape.headSize();
        }

        /// Asserts rows 0 … active − 1, and that the others are untouched.
        void check(Device device, int active, double tolerance) {
            float[] actual = run(device, slot.length, active);
            for (int row = 0; row < slot.length; row++) {
                for (int head = 0; head < shape.headCount(); head++) {
                    double[] expected = row < active ? expected(row, head) : new double[shape.headSize()];
                    for (int d = 0; d < expected.length; d++) {
                        int at = row * shape.querySize() + head * shape.headSize() + d;
                        String what = shape + " " + scores + " row " + row + " head " + head + " at " + d;
                        assertEquals(expected[d], actual[at], row < active ? tolerance : 0, what);
                    }
                }
            }
        }
    }

    private static int[] shuffled(int count, Random random) {
        int[] values = BatchFixture.range(count);
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
        return values;
    }

    private static AttentionShape shape(int headCount, int kvHeadCount, int headSize, int pageSize, int pagesPerSlot) {
        return new AttentionShape(headCount, kvHeadCount, headSize, 0, pageSize, pagesPerSlot);
    }

    @ParameterizedTest
    @EnumSource
    void isTheSoftmaxWeightedMeanOfTheValues(TestDevices devices) {
        int[] slot = {0, 1, 1, 2, 0, 2, 1};
        int[] position = {0, 15, 16, 79, 33, 1, 64};
        try (Device device = devices.open()) {
            for (AttentionShape shape : new AttentionShape[] {
                shape(1, 1, 1, 16, 5),
                shape(1, 1, 8, 16, 5),
                shape(4, 2, 20, 16, 5),
                shape(8, 1, 64, 16, 5),
                shape(6, 2, 33, 7, 12),
                shape(3, 3, 80, 16, 5),
                shape(2, 1, 131, 80, 1),
                shape(14, 2, 256, 1, 80)
            }) {
                float scale = (float) (1 / Math.sqrt(shape.headSize()));
                for (AttentionScores scores : new AttentionScores[] {
                    AttentionScores.scaled(scale),
                    new AttentionScores(scale, 1, 0),
                    new AttentionScores(scale, 17, 0),
                    new AttentionScores(scale, 0, 1.5f),
                    new AttentionScores(scale, 1000, 30)
                }) {
                    // The soft-cap rounds relative to itself, not to the score.
                    Case.of(shape, scores, slot, position, 1)
                            .check(device, slot.length - 1, 3e-6 + 2e-7 * scores.softCap());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryNumberOfRowsUpToSixteenAndNone(TestDevices devices) {
        try (Device device = devices.open()) {
            AttentionShape shape = shape(4, 2, 12, 8, 4);
            for (int rows = 1; rows <= 16; rows++) {
                int[] slot = IntStream.range(0, rows).map(row -> row % SLOTS).toArray();
                int[] position =
                        IntStream.range(0, rows).map(row -> row * 11 % 32).toArray();
                Case one = Case.of(shape, AttentionScores.scaled(0.3f), slot, position, 1);
                one.check(device, rows, 3e-6);
                one.check(device, rows / 3, 3e-6);
                one.check(device, 0, 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesLongContextsAcrossPagesAndSplits(TestDevices devices) {
        int[] slot = {0, 0, 0, 1, 1, 1, 2, 2, 2};
        int[] position = {127, 128, 255, 256, 511, 512, 700, 1023, 1199};
        try (Device device = devices.open()) {
            for (int window : new int[] {0, 1, 100, 128, 256, 257, 600, 5000}) {
                Case.of(shape(4, 2, 16, 32, 38), new AttentionScores(0.25f, window, 0), slot, position, 1)
                        .check(device, slot.length, 3e-6);
                Case.of(shape(2, 1, 7, 100, 12), new AttentionScores(0.4f, window, 5), slot, position, 2)
                        .check(device, slot.length, 3e-6);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void survivesScoresFarApart(TestDevices devices) {
        int[] slot = {0, 1, 2, 0};
        int[] position = {300, 599, 280, 3};
        try (Device device = devices.open()) {
            AttentionShape shape = shape(2, 1, 24, 20, 30);
            // Scores of some hundreds: nearly all the weight is on one position, and an error of a score is as large.
            Case.of(shape, AttentionScores.scaled(1), slot, position, 30).check(device, 4, 3e-3);
            Case.of(shape, new AttentionScores(1, 0, 50), slot, position, 30).check(device, 4, 3e-3);
            Case.of(shape, AttentionScores.scaled(1), slot, position, 0).check(device, 4, 3e-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOnWhatIsNotANumber(TestDevices devices) {
        AttentionShape shape = shape(2, 1, 20, 16, 20);
        int[] slot = {0, 1, 2};
        int[] position = {0, 299, 299};
        try (Device device = devices.open()) {
            for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
                Case one = Case.of(shape, AttentionScores.scaled(1), slot, position, 1);
                Arrays.fill(one.qkv, shape.qkvSize(), shape.qkvSize() + shape.headSize(), bad);
                float[] out = one.run(device, 3, 3);
                for (int i = 0; i < out.length; i++) {
                    boolean isBad = i >= shape.querySize() && i < shape.querySize() + shape.headSize();
                    assertEquals(isBad, Float.isNaN(out[i]), bad + " at " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreTheSameToTheBitAloneAndInABatchOfAnyCapacity(TestDevices devices) {
        AttentionShape shape = shape(8, 2, 24, 16, 40);
        int rows = 40;
        // A prompt chunk of slot 1 (positions 500 to 535), then single rows of the others.
        int[] slot = new int[rows];
        int[] position = new int[rows];
        for (int row = 0; row < rows; row++) {
            slot[row] = row < 36 ? 1 : row % 2 * 2;
            position[row] = row < 36 ? 500 + row : 12 * row;
        }
        Case all = Case.of(shape, new AttentionScores(0.2f, 510, 0), slot, position, 1);
        try (Device device = devices.open()) {
            float[] whole = all.run(device, rows, rows);
            // As many heads and rows as a GPU is busy with, without splits.
            float[] large = all.run(device, 300, rows);
            assertArrayEquals(whole, Arrays.copyOf(large, whole.length));
            for (int row = 0; row < rows; row += 3) {
                assertArrayEquals(
                        Arrays.copyOfRange(whole, row * shape.querySize(), (row + 1) * shape.querySize()),
                        all.rows(row, row + 1).run(device, 1, 1),
                        "row " + row);
            }
        }
    }

    @Test
    void refusesNegativeWindowsAndSoftCaps() {
        Exception window = assertThrows(IllegalArgumentException.class, () -> new AttentionScores(1, -1, 0));
        assertEquals("attention: window -1, softCap 0.0 (expected: each >= 0)", window.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new AttentionScores(1, 0, Float.NaN));
    }
}
