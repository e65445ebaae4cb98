package io.speccascade.kernels.tasks;

import java.util.List;

final class AttentionVariants {
    private AttentionVariants() {}

    static List<Variant> all() {
        return List.of();
    }
}
