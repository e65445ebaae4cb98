package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The space of its own that a `tokenizer.json` puts before text: the step `Prepend` of a normalizer, or the scheme of
/// a
/// `Metaspace`.
final class SpacePrefix {
    private final ObjectNode root;
    private final List<JsonNode> normalizers;
    private final List<JsonNode> cuts;

    SpacePrefix(ObjectNode root) {
        this.root = root;
        this.normalizers = steps(root.path("normalizer"), "normalizers");
        this.cuts = steps(root.path("pre_tokenizer"), "pretokenizers");
    }

    /// The parts of a sequence, or the one part that stands alone.
    static List<JsonNode> steps(JsonNode part, String name) {
        if (part.isMissingNode() || part.isNull()) {
            return List.of();
        }
        return part.path(name) instanceof ArrayNode sequence
                ? sequence.valueStream().toList()
                : List.of(part);
    }

    LibraryForm.Prefix where() {
        LibraryForm.Prefix found = LibraryForm.Prefix.NEVER;
        for (JsonNode step : normalizers) {
            if (isPrepend(step)) {
                found = LibraryForm.Prefix.AFTER_CONTROL;
            }
        }
        for (JsonNode step : cuts) {
            String scheme = isMetaspace(step) ? scheme(step) : "never";
            if (scheme.equals("always")) {
                found = LibraryForm.Prefix.AFTER_CONTROL;
            } else if (scheme.equals("first") && found == LibraryForm.Prefix.NEVER) {
                found = LibraryForm.Prefix.AT_START;
            }
        }
        return found;
    }

    private static boolean isPrepend(JsonNode step) {
        return step.path("type").asText().equals("Prepend")
                && step.path("prepend").asText().equals("▁");
    }

    private static boolean isMetaspace(JsonNode step) {
        return step.path("type").asText().equals("Metaspace");
    }

    // Files from before the scheme had a flag.
    private static String scheme(JsonNode metaspace) {
        String before = metaspace.path("add_prefix_space").asBoolean(true) ? "always" : "never";
        return metaspace.path("prepend_scheme").asText(before);
    }

    /// The file for text that gets no such space. Cutting at spaces and dropping them would lose the first one, too, so
    /// there `Metaspace` cuts alone, and runs of spaces become one.
    ObjectNode removed() {
        if (where() == LibraryForm.Prefix.NEVER) {
            return root;
        }
        boolean dropped =
                cuts.stream().anyMatch(step -> step.path("type").asText().equals("WhitespaceSplit"));
        ArrayNode keptNormalizers = JsonNodeFactory.instance.arrayNode();
        normalizers.stream().filter(step -> !isPrepend(step)).forEach(keptNormalizers::add);
        if (dropped) {
            UnigramSpaces.replace(keptNormalizers, "\\s+", " ");
        }
        ArrayNode keptCuts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode step : cuts) {
            if (isMetaspace(step)) {
                ObjectNode metaspace = keptCuts.addObject();
                metaspace.setAll((ObjectNode) step);
                metaspace.put("prepend_scheme", "never").put("add_prefix_space", false);
            } else if (!step.path("type").asText().equals("WhitespaceSplit")) {
                keptCuts.add(step);
            }
        }
        ObjectNode changed = root.objectNode();
        changed.setAll(root);
        changed.putObject("normalizer").put("type", "Sequence").set("normalizers", keptNormalizers);
        changed.putObject("pre_tokenizer").put("type", "Sequence").set("pretokenizers", keptCuts);
        return changed;
    }
}
