package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What a `tokenizer.json` says about cutting text, in llama.cpp's words for it.
final class FolderCuts {
    private FolderCuts() {}

    private static List<JsonNode> cuts(JsonNode tokenizer) {
        return SpacePrefix.steps(tokenizer.path("pre_tokenizer"), "pretokenizers");
    }

    private static List<JsonNode> normalizers(JsonNode tokenizer) {
        return SpacePrefix.steps(tokenizer.path("normalizer"), "normalizers");
    }

    private static boolean is(JsonNode step, String type) {
        return step.path("type").asText().equals(type);
    }

    static boolean isByteLevel(JsonNode tokenizer) {
        return cuts(tokenizer).stream().anyMatch(step -> is(step, "ByteLevel"))
                || SpacePrefix.steps(tokenizer.path("decoder"), "decoders").stream()
                        .anyMatch(step -> is(step, "ByteLevel"));
    }

    /// llama.cpp's name for how byte-level BPE cuts, where it has one.
    static Optional<String> preTokenizer(JsonNode tokenizer) {
        List<String> splits = new ArrayList<>();
        for (JsonNode step : cuts(tokenizer)) {
            switch (step.path("type").asText()) {
                case "Split" -> splits.add(step.path("pattern").path("Regex").asText());
                case "Digits" -> splits.add(step.path("individual_digits").asBoolean() ? "\\p{N}" : "\\p{N}+");
                case "ByteLevel" -> {
                    if (step.path("use_regex").asBoolean(true)) {
                        splits.add(PreTokenizer.GPT_2);
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return PreTokenizer.cutting(
                splits, tokenizer.path("model").path("ignore_merges").asBoolean());
    }

    static boolean removesExtraSpaces(JsonNode tokenizer) {
        return cuts(tokenizer).stream().anyMatch(step -> is(step, "WhitespaceSplit"))
                || normalizers(tokenizer).stream()
                        .anyMatch(step -> is(step, "Replace")
                                && step.path("pattern").path("Regex").asText().equals(" {2,}"));
    }

    /// SentencePiece's compiled rules, byte by byte.
    static List<Long> charsmap(FolderFiles files) {
        List<Long> units = new ArrayList<>();
        for (JsonNode step : normalizers(files.tokenizer())) {
            if (is(step, "Precompiled")) {
                try {
                    for (byte unit : Base64.getDecoder()
                            .decode(step.path("precompiled_charsmap").asText())) {
                        units.add((long) Byte.toUnsignedInt(unit));
                    }
                } catch (IllegalArgumentException e) {
                    throw files.malformed("precompiled_charsmap is not Base64: " + e.getMessage());
                }
            }
        }
        return units;
    }
}
