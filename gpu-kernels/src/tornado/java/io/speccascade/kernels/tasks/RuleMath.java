package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.math.TornadoMath;

/// Mathematics of rows and rules in single precision.
final class RuleMath {
    private RuleMath() {}

    /// log(1 + x) for x ≥ 0, accurate where x is tiny (Higham, "Accuracy and stability", 1.14.1).
    static float log1p(float x) {
        float u = 1f + x;
        return u == 1f ? x : TornadoMath.log(u) * x / (u - 1f);
    }
}
