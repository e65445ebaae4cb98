package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// SAMPLE_DRAFT and SAMPLE_LAST against the inverse distribution function in double precision.
final class SampleContractTest {
    /// Sums of up to 131072 weights in single precision, in trees.
    private static final double TOLERANCE = 2e-6;

    private static final int SLOTS = 6;
    private static final int MAX_DRAFT = 2;
    private static final int ROWS = MAX_DRAFT + 1;

    @ParameterizedTest
    @EnumSource
    void tokensLieWhereTheRandomNumberFalls(TestDevices devices) {
        try (Device device = devices.open()) {
            Random random = new Random(4);
            for (int size : new int[] {2, 3, 7, 31, 33, 257, 1000, 4098, 32_000, 131_072}) {
                for (int sparsity : new int[] {1, 3, size}) {
                    assertDraws(device, random, size, sparsity);
                }
            }
        }
    }

    /// @param sparsity one in so many tokens has any weight
    private static void assertDraws(Device device, Random random, int size, int sparsity) {
        VocabularyFixture fixture = new VocabularyFixture(device, SLOTS, MAX_DRAFT, size);
        float[][] rows = new float[SLOTS * ROWS][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = weights(random, size, sparsity);
            long at = (long) row * size;
            device.upload(fixture.drafter().probabilities(), at, rows[row]);
            device.upload(fixture.expert().probabilities(), at, rows[row]);
            fixture.setLogits(fixture.expert(), row, rows[row]);
            device.upload(fixture.expert().statistics(), (long) row * RowStat.COUNT + RowStat.MAX_LOGIT, 0.25f);
            device.upload(fixture.expert().statistics(), (long) row * RowStat.COUNT + RowStat.LOG_SUM, 0.5f);
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            fixture.setInt(slot, IntColumn.ACTIVE, slot == 1 ? 0 : 1);
            fixture.setInt(slot, IntColumn.FAULT, slot == 2 ? 1 : 0);
            fixture.setInt(slot, IntColumn.SEED_LOW, random.nextInt());
            fixture.setInt(slot, IntColumn.SEED_HIGH, random.nextInt());
            fixture.setInt(slot, IntColumn.LENGTH, 5 + slot);
            fixture.setInt(slot, IntColumn.BLOCK_DRAFT, slot == 3 ? 1 : MAX_DRAFT);
            fixture.setInt(slot, IntColumn.EXPERT_ROWS, slot == 4 ? 0 : 1);
            fixture.setInt(slot, IntColumn.LAST_TOKEN, -7);
            device.upload(fixture.state().draft(), (long) slot * MAX_DRAFT, -7, -7);
        }
        fixture.run(
                CascadeLaunches.sampleDraft(fixture.state(), fixture.drafter(), 0),
                CascadeLaunches.sampleDraft(fixture.state(), fixture.drafter(), 1),
                CascadeLaunches.sampleLast(fixture.state(), fixture.expert()));
        int[] draft = new int[SLOTS * MAX_DRAFT];
        device.download(fixture.state().draft(), 0, draft);
        for (int slot = 0; slot < SLOTS; slot++) {
            boolean active = slot != 1 && slot != 2;
            for (int step = 0; step < MAX_DRAFT; step++) {
                boolean drawn = active && !(slot == 3 && step == 1);
                assertDrawn(
                        rows[slot * ROWS + step], draft[slot * MAX_DRAFT + step], drawn, uniform(fixture, slot, step));
            }
            int last = fixture.getInt(slot, IntColumn.LAST_TOKEN);
            assertDrawn(rows[slot * ROWS], last, active && slot != 4, uniform(fixture, slot, 0));
            if (active && slot != 4) {
                assertEquals(TokenSource.EXPERT.code(), fixture.getInt(slot, IntColumn.LAST_SOURCE));
                float logProbability = rows[slot * ROWS][last] - 0.25f - 0.5f;
                assertEquals(logProbability, fixture.getFloat(slot, FloatColumn.LAST_LOG_PROBABILITY), 1e-6);
            }
        }
    }

    private static float[] weights(Random random, int size, int sparsity) {
        double[] weights = new double[size];
        int sure = random.nextInt(size);
        for (int v = 0; v < size; v++) {
            weights[v] = v == sure || random.nextInt(sparsity) == 0 ? Math.exp(2 * random.nextGaussian()) : 0;
        }
        double[] exact = ExactRows.normalise(weights);
        float[] floats = new float[size];
        for (int v = 0; v < size; v++) {
            floats[v] = (float) exact[v];
        }
        return floats;
    }

    private static double uniform(VocabularyFixture fixture, int slot, int step) {
        return Philox.uniform(
                fixture.getInt(slot, IntColumn.SEED_LOW),
                fixture.getInt(slot, IntColumn.SEED_HIGH),
                fixture.getInt(slot, IntColumn.LENGTH) + step,
                Philox.TOKEN);
    }

    private static void assertDrawn(float[] weights, int token, boolean drawn, double uniform) {
        if (!drawn) {
            assertEquals(-7, token);
            return;
        }
        double below = 0;
        for (int v = 0; v < token; v++) {
            below += weights[v];
        }
        String what = "V=" + weights.length + " token " + token + " u=" + uniform + " below " + below;
        assertTrue(weights[token] > 0, what);
        assertTrue(below <= uniform + TOLERANCE && uniform <= below + weights[token] + TOLERANCE, what);
    }
}
