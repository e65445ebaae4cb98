package io.speccascade.kernels.tasks;

import java.util.List;
import java.util.stream.Stream;

/// Every kernel of the build.
public final class Variants {
    private Variants() {}

    public static List<Variant> all() {
        return Stream.of(
                        MatmulVariants.all(),
                        SuperBlockVariants.all(),
                        WideVariants.all(),
                        TensorVariants.all(),
                        TileVariants.all(),
                        AttentionVariants.all(),
                        SlotVariants.all(),
                        VocabularyVariants.all(),
                        RuleVariants.all(),
                        ElementVariants.all(),
                        PeakVariants.all())
                .flatMap(List::stream)
                .toList();
    }
}
