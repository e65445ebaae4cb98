package io.speccascade.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void aShareHasWilsonsInterval() {
        // Newcombe 1998, table I: 15 of 148 gives 0.0624 to 0.1605.
        Interval share = Interval.wilson(15, 148);
        assertEquals(0.0624, share.low(), 5e-5);
        assertEquals(0.1605, share.high(), 5e-5);
        assertFalse(Interval.wilson(0, 0).isKnown());
    }

    @Test
    void aRatioOfEqualPairsHasNoSpread() {
        Interval ratio = Interval.ratio(new double[] {1, 2, 3}, new double[] {2, 4, 6});
        assertEquals(new Interval(0.5, 0.5, 0.5), ratio);
    }

    @Test
    void aRatioOverPairsOfOneIsAMean() {
        Interval mean = Interval.ratio(new double[] {0, 1, 0, 1}, new double[] {1, 1, 1, 1});

        assertEquals(Math.max(0, 0.5 - 1.959964 * Math.sqrt(1.0 / 12)), mean.low(), 1e-12);
    }
}
