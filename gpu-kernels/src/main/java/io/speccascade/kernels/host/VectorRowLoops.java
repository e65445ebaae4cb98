package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// The row loops with the Vector API. Loaded only where the module jdk.incubator.vector is present. Exponents and
/// sums are kept as a float and its rounding error, by Knuth's two-sum; short loops, which the compiler keeps in
/// registers.
final class VectorRowLoops implements RowLoops {
    private static final float EXP_MIN = -87.33f;

    @Override
    public float max(float[] x, int size) {
        int whole = FLOATS.loopBound(size);
        FloatVector largest = FloatVector.broadcast(FLOATS, Float.NEGATIVE_INFINITY);
        for (int v = 0; v < whole; v += LANES) {
            largest = largest.max(FloatVector.fromArray(FLOATS, x, v));
        }
        float max = Float.NEGATIVE_INFINITY;
        for (float lane : largest.toArray()) {
            max = Math.max(max, lane);
        }
        for (int v = whole; v < size; v++) {
            max = Math.max(max, x[v]);
        }
        return max;
    }

    @Override
    public void exponentials(float[] out, double[] sums, float[] x, float largest, double scale, int size) {
        int whole = FLOATS.loopBound(size);
        exponentials(out, x, largest, scale, whole);
        sums[0] = sum(out, whole);
        sums[1] = dot(out, x, largest, (float) scale, whole);
        for (int v = whole; v < size; v++) {
            RowLoops.exponential(out, sums, x, largest, scale, v);
        }
    }

    private static void exponentials(float[] out, float[] x, float largest, double scale, int whole) {
        float scaleHigh = (float) scale;
        float scaleLow = (float) (scale - scaleHigh);
        FloatVector shift = FloatVector.broadcast(FLOATS, largest);
        for (int v = 0; v < whole; v += LANES) {
            FloatVector value = FloatVector.fromArray(FLOATS, x, v).max(-Float.MAX_VALUE);
            FloatVector d = value.sub(shift);
            FloatVector back = d.sub(value);
            FloatVector lost = value.sub(d.sub(back)).sub(shift.add(back));
            FloatVector scaled = d.mul(scaleHigh);
            FloatVector error = d.fma(FloatVector.broadcast(FLOATS, scaleHigh), scaled.neg())
                    .add(d.mul(scaleLow))
                    .add(lost.mul(scaleHigh));
            FloatVector weight = Vectors.exp(scaled);
            weight.fma(error, weight)
                    .blend(0f, scaled.compare(VectorOperators.LT, EXP_MIN))
                    .intoArray(out, v);
        }
    }

    private static double sum(float[] weights, int whole) {
        FloatVector sum = FloatVector.zero(FLOATS);
        FloatVector lost = sum;
        for (int v = 0; v < whole; v += LANES) {
            FloatVector term = FloatVector.fromArray(FLOATS, weights, v);
            FloatVector next = sum.add(term);
            FloatVector back = next.sub(sum);
            lost = lost.add(sum.sub(next.sub(back)).add(term.sub(back)));
            sum = next;
        }
        return total(sum, lost);
    }

    private static double dot(float[] weights, float[] x, float largest, float scale, int whole) {
        FloatVector shift = FloatVector.broadcast(FLOATS, largest);
        FloatVector sum = FloatVector.zero(FLOATS);
        FloatVector lost = sum;
        for (int v = 0; v < whole; v += LANES) {
            FloatVector d = FloatVector.fromArray(FLOATS, x, v).sub(shift).mul(scale);
            FloatVector term = FloatVector.fromArray(FLOATS, weights, v).mul(d.max(EXP_MIN));
            FloatVector next = sum.add(term);
            FloatVector back = next.sub(sum);
            lost = lost.add(sum.sub(next.sub(back)).add(term.sub(back)));
            sum = next;
        }
        return total(sum, lost);
    }

    private static double total(FloatVector sum, FloatVector lost) {
        float[] sums = sum.toArray();
        float[] rest = lost.toArray();
        double total = 0;
        for (int lane = 0; lane < LANES; lane++) {
            total += (double) sums[lane] + rest[lane];
        }
        return total;
    }
}
