package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.ExactRows.Kind;
import io.speccascade.kernels.ExactRows.Sampled;
import io.speccascade.kernels.ExactRows.Sampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// DISTRIBUTION against the mathematics in double precision.
final class DistributionContractTest {
    /// Single precision: an exponent of d is off by d·2⁻²⁴ (and its product with 1/temperature again), an exponential
    /// by
    /// 2 units; of a probability p·|log p| ≤ 1/e remains.
    private static final double TOLERANCE = 1e-6;
    /// The logarithm of up to 131072 equal weights is 11.8: half a unit of that is 5e-7.
    private static final double LOG_TOLERANCE = 3e-6;
    /// A difference of 40 from the largest logit is off by up to 2e-6.
    private static final double RELATIVE_TOLERANCE = 4e-6;
    /// A cut that is closer to cutting one token more or fewer may do so.
    private static final double CLOSE = 2e-6;

    private static final List<Sampling> SAMPLINGS = List.of(
            Sampling.PLAIN,
            new Sampling(0, 0, 1, 0),
            new Sampling(0.3, 0, 1, 0),
            new Sampling(1.7, 0, 1, 0),
            new Sampling(1, 1, 1, 0),
            new Sampling(0.7, 5, 1, 0),
            new Sampling(1, 40, 0.95, 0),
            new Sampling(1, 0, 0.9, 0),
            new Sampling(1.3, 0, 0.3, 0),
            new Sampling(1, 0, 1e-9, 0),
            new Sampling(1, 0, 1, 0.07),
            new Sampling(0.8, 1000, 0.99, 0.01),
            new Sampling(1, 100_000, 1, 0));

    @ParameterizedTest
    @EnumSource
    void agreesWithTheMathematicsForAllKindsOfRows(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : new int[] {1, 2, 3, 7, 31, 33, 257, 1000, 4098, 32_000}) {
                assertAgrees(device, size, SAMPLINGS);
            }
            assertAgrees(device, 131_072, List.of(Sampling.PLAIN, new Sampling(0.6, 50, 0.95, 0.01)));
        }
    }

    private static void assertAgrees(Device device, int size, List<Sampling> samplings) {
        Random random = new Random(size);
        List<Kind> kinds = List.of(Kind.values());
        int rowsPerSlot = kinds.size();
        VocabularyFixture fixture = new VocabularyFixture(device, samplings.size(), rowsPerSlot - 1, size);
        List<float[]> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            rows.add(kind.logits(random, size));
        }
        for (int slot = 0; slot < samplings.size(); slot++) {
            fixture.setSampling(slot, samplings.get(slot));
            fixture.setInt(slot, IntColumn.EXPERT_ROWS, rowsPerSlot);
            for (int place = 0; place < rowsPerSlot; place++) {
                fixture.setLogits(fixture.expert(), slot * rowsPerSlot + place, rows.get(place));
            }
        }
        fixture.run(CascadeLaunches.distribution(fixture.state(), fixture.expert(), 0, rowsPerSlot));
        for (int slot = 0; slot < samplings.size(); slot++) {
            assertEquals(0, fixture.getInt(slot, IntColumn.FAULT));
            for (int place = 0; place < rowsPerSlot; place++) {
                int row = slot * rowsPerSlot + place;
                String what = "V=" + size + " " + kinds.get(place) + " " + samplings.get(slot);
                assertStatistics(fixture.statistics(fixture.expert(), row), rows.get(place), what);
                assertRow(
                        fixture.probabilities(fixture.expert(), row),
                        ExactRows.sampling(samplings.get(slot), rows.get(place)),
                        what);
            }
        }
    }

    private static void assertRow(float[] found, Sampled exact, String what) {
        double[] probabilities = exact.probabilities();
        double sum = 0;
        for (int v = 0; v < found.length; v++) {
            sum += found[v];
        }
        assertEquals(1, sum, 2 * TOLERANCE, what);
        if (exact.margin() < CLOSE) {
            return;
        }
        for (int v = 0; v < found.length; v++) {
            int token = v;
            assertEquals(probabilities[v], found[v], TOLERANCE, () -> what + " token " + token);
            if (probabilities[v] == 0 || probabilities[v] > 1e-36) {
                assertEquals(probabilities[v] > 0, found[v] > 0, () -> what + " token " + token);
            }
        }
    }

    private static void assertStatistics(float[] found, float[] logits, String what) {
        double[] plain = ExactRows.softmax(logits);
        int argmax = ExactRows.argmax(logits);
        double miss = 0;
        for (int v = 0; v < plain.length; v++) {
            miss += v == argmax ? 0 : plain[v];
        }
        assertEquals(argmax, (int) found[RowStat.ARGMAX], what);
        assertEquals(logits[argmax], found[RowStat.MAX_LOGIT], what);
        assertEquals(miss, found[RowStat.MISS], RELATIVE_TOLERANCE * miss, what);
        assertEquals(-Math.log1p(-miss), found[RowStat.LOG_SUM], LOG_TOLERANCE, what);
        assertEquals(ExactRows.entropy(plain), found[RowStat.ENTROPY], LOG_TOLERANCE, what);
    }

    @ParameterizedTest
    @EnumSource
    void doubtOfASureRowIsExactHoweverSmall(TestDevices devices) {
        try (Device device = devices.open()) {
            VocabularyFixture fixture = new VocabularyFixture(device, 1, 0, 3);
            fixture.setInt(0, IntColumn.DRAFTER_ROWS, 1);
            fixture.setLogits(fixture.drafter(), 0, 50, 0, 1);
            fixture.run(CascadeLaunches.distribution(fixture.state(), fixture.drafter(), 0, 1));
            float[] found = fixture.statistics(fixture.drafter(), 0);
            double doubt = Math.exp(-50) + Math.exp(-49);
            assertEquals(doubt, found[RowStat.MISS], 1e-6 * doubt);
            assertEquals(doubt, found[RowStat.LOG_SUM], 1e-6 * doubt);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tiesKeepTheLowestIndex(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : new int[] {20, 300}) {
                VocabularyFixture fixture = new VocabularyFixture(device, 2 * size, 0, size);
                for (int k = 1; k <= size; k++) {
                    fixture.setSampling(k - 1, new Sampling(1, k, 1, 0));
                    fixture.setSampling(size + k - 1, new Sampling(0.7, 0, (double) k / size, 0));
                }
                for (int slot = 0; slot < 2 * size; slot++) {
                    fixture.setInt(slot, IntColumn.EXPERT_ROWS, 1);
                    fixture.setLogits(fixture.expert(), slot, new float[size]);
                }
                fixture.run(CascadeLaunches.distribution(fixture.state(), fixture.expert(), 0, 1));
                for (int slot = 0; slot < 2 * size; slot++) {
                    int kept = slot % size + 1;
                    float[] expected = new float[size];
                    Arrays.fill(expected, 0, kept, 1f / kept);
                    assertArrayEquals(expected, fixture.probabilities(fixture.expert(), slot), 1e-7f, "slot " + slot);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatAreNotValidStayUntouched(TestDevices devices) {
        try (Device device = devices.open()) {
            VocabularyFixture fixture = new VocabularyFixture(device, 3, 3, 40);
            Random random = new Random(1);
            for (int row = 0; row < 12; row++) {
                fixture.setLogits(fixture.drafter(), row, Kind.NORMAL.logits(random, 40));
            }
            for (int slot = 0; slot < 3; slot++) {
                fixture.setSampling(slot, new Sampling(1, 5, 0.9, 0));
                fixture.setInt(slot, IntColumn.DRAFTER_ROWS, slot);
                fixture.setInt(slot, IntColumn.EXPERT_ROWS, 4);
            }
            fixture.run(CascadeLaunches.distribution(fixture.state(), fixture.drafter(), 1, 2));
            for (int row = 0; row < 12; row++) {
                boolean written = row == 2 * 4 + 1;
                assertEquals(written, fixture.probabilities(fixture.drafter(), row)[0] != VocabularyFixture.UNTOUCHED);
                assertEquals(written, fixture.statistics(fixture.drafter(), row)[0] != VocabularyFixture.UNTOUCHED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowDependsOnNothingBesideIt(TestDevices devices) {
        Random random = new Random(2);
        for (Sampling sampling : List.of(new Sampling(0.9, 0, 1, 0), new Sampling(0.9, 300, 0.93, 0.001))) {
            float[] row = Kind.NORMAL.logits(random, 4098);
            try (Device device = devices.open()) {
                VocabularyFixture alone = new VocabularyFixture(device, 1, 0, row.length);
                alone.setSampling(0, sampling);
                alone.setInt(0, IntColumn.EXPERT_ROWS, 1);
                alone.setLogits(alone.expert(), 0, row);
                alone.run(CascadeLaunches.distribution(alone.state(), alone.expert(), 0, 1));
                VocabularyFixture among = new VocabularyFixture(device, 4, 2, row.length);
                for (int slot = 0; slot < 4; slot++) {
                    among.setSampling(slot, slot == 2 ? sampling : Sampling.PLAIN);
                    among.setInt(slot, IntColumn.EXPERT_ROWS, 3);
                    for (int place = 0; place < 3; place++) {
                        boolean here = slot == 2 && place == 1;
                        float[] other = Kind.FLAT.logits(random, row.length);
                        among.setLogits(among.expert(), slot * 3 + place, here ? row : other);
                    }
                }
                among.run(CascadeLaunches.distribution(among.state(), among.expert(), 0, 3));
                assertArrayEquals(
                        alone.probabilities(alone.expert(), 0),
                        among.probabilities(among.expert(), 7),
                        sampling.toString());
                assertArrayEquals(alone.statistics(alone.expert(), 0), among.statistics(among.expert(), 7));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowWithoutAFiniteMaximumIsAFaultOfItsSlotAlone(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : new int[] {5, 3000}) {
                for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
                    VocabularyFixture fixture = new VocabularyFixture(device, 3, 0, size);
                    for (int slot = 0; slot < 3; slot++) {
                        float[] logits = new float[size];
                        if (slot == 1) {
                            Arrays.fill(logits, bad == Float.NEGATIVE_INFINITY ? bad : 0);
                            logits[size - 2] = bad;
                        }
                        fixture.setSampling(slot, new Sampling(1, 2, 0.5, 0.1));
                        fixture.setLogits(fixture.expert(), slot, logits);
                        fixture.setInt(slot, IntColumn.EXPERT_ROWS, 1);
                    }
                    fixture.run(CascadeLaunches.distribution(fixture.state(), fixture.expert(), 0, 1));
                    for (int slot = 0; slot < 3; slot++) {
                        assertEquals(slot == 1 ? 1 : 0, fixture.getInt(slot, IntColumn.FAULT), "logit " + bad);
                    }
                    assertTrue(fixture.probabilities(fixture.expert(), 2)[0] > 0);
                }
            }
        }
    }
}
