package io.speccascade.bench.eval;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Intervals of any statistic, by drawing units anew: the percentile bootstrap. The same units give the same interval.
///
/// @param resamples how often all units are drawn
record Bootstrap(int resamples) {
    static final Bootstrap STANDARD = new Bootstrap(1000);

    private static final long SEED = 20_261_127L;

    /// The interval of a statistic.
    ///
    /// @param units how many there are
    /// @param statistic of the units with these numbers
    Interval interval(int units, ToDoubleFunction<int[]> statistic) {
        int[] all = new int[units];
        Arrays.setAll(all, i -> i);
        double value = statistic.applyAsDouble(all);
        if (units < 2) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        Random random = new Random(SEED); // its algorithm is specified
        double[] values = new double[resamples];
        int[] drawn = new int[units];
        for (int i = 0; i < resamples; i++) {
            Arrays.setAll(drawn, unit -> random.nextInt(units));
            values[i] = statistic.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return new Interval(value, quantile(values, 0.025), quantile(values, 0.975));
    }

    /// Between the two nearest values, as NumPy has it.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
    }
}
