package io.speccascade.kernels.host;

/// The loops over a vocabulary row that every token pays for, in one of two forms: the Vector API, or plain
/// loops. In both, a result depends only on the row.
interface RowLoops {
    /// The largest value; NaN where one is.
    float max(float[] x, int size);

    /// out[v] = exp(d), d = scale · (x[v] − largest) ≤ 0, within a few units in the last place even where d is
    /// large; 0 where d < −87.33. sums[0] = Σ exp(d), sums[1] = Σ exp(d)·d.
    void exponentials(float[] out, double[] sums, float[] x, float largest, double scale, int size);

    /// The plain form, for one element.
    static void exponential(float[] out, double[] sums, float[] x, float largest, double scale, int index) {
        double d = ((double) x[index] - largest) * scale;
        float weight = RowMath.exp(d);
        out[index] = weight;
        sums[0] += weight;
        sums[1] += weight > 0 ? weight * d : 0;
    }
}
