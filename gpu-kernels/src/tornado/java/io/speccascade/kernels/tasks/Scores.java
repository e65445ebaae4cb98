package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/// The score of a position.
final class Scores {
    private Scores() {}

    /// q · k. Eight sums side by side, which compilers for CPUs vectorise.
    static float dot(FloatArray queries, int q, FloatArray keys, int k, int headSize) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int d = 0;
        for (; d < headSize - 7; d += 8) {
            s0 += queries.get(q + d) * keys.get(k + d);
            s1 += queries.get(q + d + 1) * keys.get(k + d + 1);
            s2 += queries.get(q + d + 2) * keys.get(k + d + 2);
            s3 += queries.get(q + d + 3) * keys.get(k + d + 3);
            s4 += queries.get(q + d + 4) * keys.get(k + d + 4);
            s5 += queries.get(q + d + 5) * keys.get(k + d + 5);
            s6 += queries.get(q + d + 6) * keys.get(k + d + 6);
            s7 += queries.get(q + d + 7) * keys.get(k + d + 7);
        }
        for (; d < headSize; d++) {
            s0 += queries.get(q + d) * keys.get(k + d);
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /// tanh(score / cap)·cap. By an exponential, since a score needs no relative precision near 0.
    static float capped(float score, float cap) {
        return cap - 2 * cap / (TornadoMath.exp(2 * score / cap) + 1);
    }
}
