package io.speccascade.kernels.host;

import static io.speccascade.kernels.host.Vectors.FLOATS;
import static io.speccascade.kernels.host.Vectors.LANES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// The row loops with the Vector API. Loaded only where the module jdk.incubator.vector is present. Exponents are kept
/// as a float and its rounding error, since that is a relative error of the result; so are the sums.
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
        for (int lane = 0; lane < LANES; lane++) {
            max = Math.max(max, largest.lane(lane));
        }
        for (int v = whole; v < size; v++) {
            max = Math.max(max, x[v]);
        }
        return max;
    }

    @Override
    public void exponentials(float[] out, double[] sums, float[] x, float largest, double scale, int size) {
        int whole = FLOATS.loopBound(size);
        float scaleHigh = (float) scale;
        float scaleLow = (float) (scale - scaleHigh);
        FloatVector shift = FloatVector.broadcast(FLOATS, largest);
        FloatVector sum = FloatVector.zero(FLOATS);
        FloatVector sumRest = sum;
        FloatVector dot = sum;
        FloatVector dotRest = sum;
        for (int v = 0; v < whole; v += LANES) {
            FloatVector value = FloatVector.fromArray(FLOATS, x, v).max(-Float.MAX_VALUE);
            FloatVector d = value.sub(shift);
            FloatVector rest = lost(value, shift.neg(), d);
            FloatVector scaled = d.mul(scaleHigh);
            FloatVector error = d.fma(FloatVector.broadcast(FLOATS, scaleHigh), scaled.neg())
                    .add(d.mul(scaleLow))
                    .add(rest.mul(scaleHigh));
            FloatVector weight = Vectors.exp(scaled);
            weight = weight.fma(error, weight).blend(0f, scaled.compare(VectorOperators.LT, EXP_MIN));
            weight.intoArray(out, v);
            FloatVector term = weight.mul(scaled.max(EXP_MIN));
            FloatVector newSum = sum.add(weight);
            sumRest = sumRest.add(lost(sum, weight, newSum));
            sum = newSum;
            FloatVector newDot = dot.add(term);
            dotRest = dotRest.add(lost(dot, term, newDot));
            dot = newDot;
        }
        sums[0] = 0;
        sums[1] = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sums[0] += (double) sum.lane(lane) + sumRest.lane(lane);
            sums[1] += (double) dot.lane(lane) + dotRest.lane(lane);
        }
        for (int v = whole; v < size; v++) {
            RowLoops.exponential(out, sums, x, largest, scale, v);
        }
    }

    /// What rounding lost of a + b: Knuth's two-sum.
    private static FloatVector lost(FloatVector a, FloatVector b, FloatVector sum) {
        FloatVector back = sum.sub(a);
        return a.sub(sum.sub(back)).add(b.sub(back));
    }
}
