package io.speccascade.bench.problems;

import java.util.List;
import java.util.stream.Stream;

/// All templates, by what they are for.
final class Templates {
    private Templates() {}

    static List<Template> training() {
        return Stream.of(
                        ShopTemplates.all(),
                        FarmTemplates.all(),
                        TravelTemplates.all(),
                        SharingTemplates.all(),
                        AgeTemplates.all(),
                        RateTemplates.all(),
                        ChainTemplates.training())
                .flatMap(List::stream)
                .toList();
    }

    static List<Template> heldOut() {
        return Stream.concat(HeldOutTemplates.all().stream(), ChainTemplates.heldOut().stream())
                .toList();
    }
}
