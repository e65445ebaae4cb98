package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Expected values were computed with NumPy from the formulas.
class IntervalTest {
    private static void assertInterval(double value, double low, double high, Interval interval) {
        assertEquals(value, interval.value(), 1e-12);
        assertEquals(low, interval.low(), 1e-12);
        assertEquals(high, interval.high(), 1e-12);
    }

    @Test
    void wilsonsIntervalStaysWithinZeroAndOne() {
        assertInterval(0.8, 0.4901624715366418, 0.9433178485456248, Interval.ofShare(8, 10));
        assertInterval(0, 0, 0.16112515805281938, Interval.ofShare(0, 20));
        assertInterval(1, 0.8388748419471806, 1, Interval.ofShare(20, 20));
    }

    @Test
    void ratioIsOfSumsWithTheDeltaMethodsError() {
        assertInterval(
                0.2620967741935484,
                0.24010334252361212,
                0.2840902058634846,
                Interval.ofRatio(new double[] {10, 14, 9, 20, 12}, new double[] {40, 52, 41, 70, 45}));
    }

    @Test
    void ratioOverOnesIsTheMeanWithItsNormalInterval() {
        assertInterval(
                0.6,
                0.3027567446081158,
                0.8972432553918841,
                Interval.ofRatio(new double[] {.2, .5, .9, 1, .4}, new double[] {1, 1, 1, 1, 1}));
    }

    @Test
    void oneUnitHasNoInterval() {
        Interval one = Interval.ofRatio(new double[] {2}, new double[] {4});
        assertEquals(0.5, one.value());
        assertTrue(Double.isNaN(one.low()) && Double.isNaN(one.high()));
        assertTrue(Double.isNaN(Bootstrap.STANDARD.interval(1, drawn -> 1).low()));
    }

    @Test
    void nothingExaminedHasNoRatio() {
        assertEquals(Interval.NONE, Interval.ofRatio(new double[] {0, 0}, new double[] {0, 0}));
    }

    @Test
    void bootstrapOfAMeanIsNearTheNormalIntervalAndRepeats() {
        Random random = new Random(1);
        double[] values = random.doubles(400).toArray();
        Interval normal =
                Interval.ofRatio(values, random.doubles(400).map(any -> 1).toArray());
        Bootstrap bootstrap = new Bootstrap(4000);
        Interval drawn = bootstrap.interval(
                400,
                units -> Arrays.stream(units)
                        .mapToDouble(i -> values[i])
                        .average()
                        .orElseThrow());
        assertEquals(normal.value(), drawn.value(), 1e-12);
        assertEquals(normal.low(), drawn.low(), 0.003);
        assertEquals(normal.high(), drawn.high(), 0.003);
        assertEquals(
                drawn,
                bootstrap.interval(
                        400,
                        units -> Arrays.stream(units)
                                .mapToDouble(i -> values[i])
                                .average()
                                .orElseThrow()));
    }
}
