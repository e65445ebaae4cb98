package io.speccascade.kernels.compiled;

import io.speccascade.kernels.Launch;
import java.util.List;

final class SlotRecipes {
    private SlotRecipes() {}

    static List<KernelCall> calls(Launch launch, Geometry geometry) {
        if (geometry.rowLanes() > 0) {
            throw new IllegalArgumentException(launch.operation() + ": no kernel (expected: one in every build)");
        }
        return List.of();
    }
}
