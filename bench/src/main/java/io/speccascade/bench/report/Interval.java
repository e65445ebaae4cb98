package io.speccascade.bench.report;

/// A measured value with its 95 % interval; NaN where there is none.
record Interval(double value, double low, double high) {
    static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /// Two-sided 95 % of the normal distribution.
    private static final double Z = 1.959964;

    static Interval of(double value) {
        return new Interval(value, Double.NaN, Double.NaN);
    }

    boolean isKnown() {
        return Double.isFinite(value);
    }

    boolean isBounded() {
        return isKnown() && Double.isFinite(low) && Double.isFinite(high);
    }

    /// A share of independent trials (Wilson 1927).
    static Interval wilson(int successes, int trials) {
        if (trials == 0) {
            return NONE;
        }
        double share = (double) successes / trials;
        double square = Z * Z / trials;
        double centre = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / trials + square / (4 * trials)) / (1 + square);
        return new Interval(share, centre - half, centre + half);
    }

    /// Σ tops / Σ bottoms of independent pairs, its spread by linearisation.
    static Interval ratio(double[] tops, double[] bottoms) {
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < tops.length; i++) {
            top += tops[i];
            bottom += bottoms[i];
        }
        if (bottom == 0) {
            return NONE;
        }
        double ratio = top / bottom;
        double squares = 0;
        for (int i = 0; i < tops.length; i++) {
            double residual = tops[i] - ratio * bottoms[i];
            squares += residual * residual;
        }
        if (tops.length < 2) {
            return of(ratio);
        }
        double half = Z * Math.sqrt(squares * tops.length / (tops.length - 1)) / bottom;
        return new Interval(ratio, Math.max(0, ratio - half), Math.min(1, ratio + half));
    }
}
