package io.speccascade.cascade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.CascadeLaunches;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.ModelRows;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.SlotState;
import io.speccascade.kernels.TestDevices;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The device's sampling distributions and statistics against the exact mathematics.
@ParameterizedClass
@EnumSource(names = {"HOST", "OPENCL_CPU"})
class DeviceDistributionTest {
    @Parameter
    private TestDevices devices = TestDevices.HOST;

    private Device device = TestDevices.HOST.open();

    @BeforeEach
    void open() {
        device.close();
        device = devices.open();
    }

    @AfterEach
    void close() {
        device.close();
    }

    /// Single precision, of single differences of logits on compiled kernels.
    private double tolerance() {
        return devices == TestDevices.HOST ? 1e-6 : 2e-6;
    }

    @Test
    void agreesWithTheExactMathematics() {
        Random random = new Random(3);
        for (int vocabSize : new int[] {1, 2, 3, 17, 255, 1000, 2000}) {
            for (double temperature : new double[] {0, 0.3, 1, 1.5}) {
                for (int topK : new int[] {0, 1, 5, 100, 5000}) {
                    for (double topP : new double[] {1, 0.95, 0.5, 1e-9}) {
                        double minP = random.nextBoolean() ? 0 : random.nextDouble();
                        double[] logits = Samples.logits(random, vocabSize, 1 + 4 * random.nextDouble());
                        assertAgrees(logits, new SamplingParameters(temperature, topK, topP, minP));
                    }
                }
            }
        }
    }

    @Test
    void tiesKeepTheLowestIndex() {
        double[] flat = new double[20];
        assertAgrees(flat, SamplingParameters.GREEDY);
        for (int k = 1; k <= 20; k++) {
            assertAgrees(flat, new SamplingParameters(1, k, 1, 0));
            assertAgrees(flat, new SamplingParameters(0.7, 0, k / 20.0, 0));
        }
        double[] steps =
                IntStream.range(0, 40).mapToDouble(v -> (v * 7 % 5) - 2).toArray();
        for (int k = 1; k <= 40; k++) {
            assertAgrees(steps, new SamplingParameters(1, k, 1, 0));
            assertAgrees(steps, new SamplingParameters(1, k, 0.777, 0));
            assertAgrees(steps, new SamplingParameters(0.9, 0, k / 41.0, 0));
        }
    }

    @Test
    void tokensThatAreRuledOutGetNothing() {
        double inf = Double.POSITIVE_INFINITY;
        double[] logits = {-inf, 3, -inf, -0.0, 0.0, -1e30, 2};
        assertAgrees(logits, SamplingParameters.PLAIN);
        assertAgrees(logits, new SamplingParameters(0.8, 6, 0.99999, 0));
        assertAgrees(logits, new SamplingParameters(1, 3, 1, 0));
    }

    @Test
    void verySureRowsKeepTheirDoubt() {
        double[] logits = {30, 0, -1, 2};
        double[] plain = Distributions.softmax(logits);
        float[] statistics = run(logits, SamplingParameters.PLAIN).statistics;
        double doubt = plain[1] + plain[2] + plain[3];
        assertEquals(1, statistics[RowStat.MISS] / doubt, tolerance());
    }

    private void assertAgrees(double[] logits, SamplingParameters sampling) {
        Result result = run(logits, sampling);
        String what = sampling + " V=" + logits.length;
        double[] found = IntStream.range(0, logits.length)
                .mapToDouble(v -> result.probabilities[v])
                .toArray();
        double[] exact = Distributions.sampling(logits, sampling);
        assertArrayEquals(exact, found, tolerance(), what);
        for (int v = 0; v < logits.length; v++) {
            int token = v;
            assertEquals(exact[v] > 1e-37, found[v] > 0, () -> what + " token " + token);
        }
        double[] plain = Distributions.softmax(logits);
        int argmax = Distributions.argmax(logits);
        assertEquals(argmax, (int) result.statistics[RowStat.ARGMAX]);
        assertEquals(1 - plain[argmax], result.statistics[RowStat.MISS], tolerance(), what);
        assertEquals(logits[argmax], result.statistics[RowStat.MAX_LOGIT]);
        assertEquals(-Math.log(plain[argmax]), result.statistics[RowStat.LOG_SUM], tolerance(), what);
        assertEquals(Distributions.entropy(plain), result.statistics[RowStat.ENTROPY], 3 * tolerance(), what);
    }

    private static final class Result {
        private final float[] probabilities;
        private final float[] statistics = new float[RowStat.COUNT];

        private Result(int vocabSize) {
            probabilities = new float[vocabSize];
        }
    }

    private Result run(double[] logits, SamplingParameters sampling) {
        Slots slots = Slots.allocate(device, 1, 4, 0);
        SlotState state = slots.state();
        ModelRows rows = ModelRows.allocate(
                device, state, ModelRole.EXPERT, logits.length, device.allocate(ElementType.F32, logits.length));
        device.upload(rows.logits(), 0, Samples.floats(logits));
        slots.admit(0, new int[1], new SlotParameters(Rule.EXACT, 0, sampling, 0, 1, List.of()));
        device.upload(state.ints(), IntColumn.EXPERT_ROWS, 1);
        device.compile(List.of(CascadeLaunches.distribution(state, rows, 0, 1))).run();
        Result result = new Result(logits.length);
        device.download(rows.probabilities(), 0, result.probabilities);
        device.download(rows.statistics(), 0, result.statistics);
        return result;
    }
}
