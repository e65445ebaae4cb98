package io.speccascade.cascade;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Target distributions that are neither q nor p.
final class Targets {
    private Targets() {}

    /// q(v)(1−r(v)) + p(v)·η, η = Σ r(u)q(u): Narasimhan et al. 2025, eq. 11.
    static double[] token(double[] q, double[] p, boolean[] defers) {
        double eta = 0;
        for (int v = 0; v < q.length; v++) {
            eta += defers[v] ? q[v] : 0;
        }
        double[] target = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            target[v] = (defers[v] ? 0 : q[v]) + p[v] * eta;
        }
        return target;
    }

    /// max(min(q, p/(1−α)), p/β) with the β that makes it sum to 1: Tran-Thien 2023.
    static double[] lossy(double[] q, double[] p, double alpha) {
        double[] kept = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            kept[v] = Math.min(q[v], p[v] / (1 - alpha));
        }
        double inverseBeta = inverseBeta(kept, p);
        double[] target = new double[q.length];
        for (int v = 0; v < q.length; v++) {
            target[v] = Math.max(kept[v], p[v] * inverseBeta);
        }
        return target;
    }

    /// The b ≥ 0 with Σ max(kept, p·b) = 1. The sum is piecewise linear in b, with a knee at kept/p of each
    /// token, so with the knees in order b is the root of one linear piece.
    private static double inverseBeta(double[] kept, double[] p) {
        int[] order = IntStream.range(0, p.length)
                .filter(v -> p[v] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(v -> kept[v] / p[v]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] keptFrom = new double[order.length + 1];
        for (int i = order.length - 1; i >= 0; i--) {
            keptFrom[i] = keptFrom[i + 1] + kept[order[i]];
        }
        if (keptFrom[0] >= 1) {
            return 0;
        }
        double slope = 0;
        for (int i = 0; i < order.length; i++) {
            slope += p[order[i]];
            double root = (1 - keptFrom[i + 1]) / slope;
            if (i + 1 == order.length || root <= kept[order[i + 1]] / p[order[i + 1]]) {
                return root;
            }
        }
        throw new IllegalArgumentException("p: all zero (expected: a distribution)");
    }
}
