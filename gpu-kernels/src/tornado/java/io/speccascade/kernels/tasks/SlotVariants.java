package io.speccascade.kernels.tasks;

import java.util.List;

final class SlotVariants {
    private SlotVariants() {}

    static List<Variant> all() {
        return List.of();
    }
}
