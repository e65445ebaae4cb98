package io.speccascade.kernels.host;

/// The row loops as plain loops: for a JVM without the Vector API, and the twin that the vector form is tested
/// against.
final class PlainRowLoops implements RowLoops {
    @Override
    public float max(float[] x, int size) {
        return RowMath.max(x, size);
    }

    @Override
    public void exponentials(float[] out, double[] sums, float[] x, float largest, double scale, int size) {
        sums[0] = 0;
        sums[1] = 0;
        for (int v = 0; v < size; v++) {
            RowLoops.exponential(out, sums, x, largest, scale, v);
        }
    }
}
