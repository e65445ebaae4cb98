package io.speccascade.bench.eval;

/// An estimate with its 95 % interval.
///
/// @param value NaN where there is nothing to estimate from
/// @param low NaN where one observation says nothing about spread
/// @param high likewise
record Interval(double value, double low, double high) {
    /// Standard errors to either side of a 95 % interval.
    static final double Z = 1.959963984540054;

    static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /// Wilson's interval for a share.
    static Interval ofShare(int hits, int count) {
        double share = (double) hits / count;
        double scale = 1 + Z * Z / count;
        double centre = (share + Z * Z / (2 * count)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / count + Z * Z / (4.0 * count * count));
        return new Interval(share, Math.min(share, centre - half), Math.max(share, centre + half));
    }

    /// The interval for Σ numerators / Σ denominators over independent units, by the delta method (the ratio
    /// estimator of survey sampling).
    static Interval ofRatio(double[] numerators, double[] denominators) {
        double sum = 0;
        double below = 0;
        int count = numerators.length;
        for (int i = 0; i < count; i++) {
            sum += numerators[i];
            below += denominators[i];
        }
        if (below == 0) {
            return NONE;
        }
        double ratio = sum / below;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double residual = numerators[i] - ratio * denominators[i];
            squares += residual * residual;
        }
        double error = Math.sqrt(squares * count / (count - 1.0)) / below; // NaN for one unit
        return new Interval(ratio, ratio - Z * error, ratio + Z * error);
    }

    Interval times(double factor) {
        return new Interval(value * factor, low * factor, high * factor);
    }

    Interval within(double least, double most) {
        return new Interval(value, Math.max(least, low), Math.min(most, high));
    }
}
