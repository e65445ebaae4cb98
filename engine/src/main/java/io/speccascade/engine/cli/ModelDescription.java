package io.speccascade.engine.cli;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.MetadataValue;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.ModelSpec;
import io.speccascade.weights.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A model file in words.
record ModelDescription(Checkpoint file) {
    private static final int SHOWN = 60;
    private static final int CONTEXT = 4096;

    /// What the file holds, whether or not the engine can run it.
    List<String> contents() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%s: %s, %s parameters", file.name(), file.format(), count(parameters(file))));
        lines.add("  tensors");
        file.tensors().stream()
                .collect(Collectors.groupingBy(Tensor::type, TreeMap::new, Collectors.toList()))
                .forEach((type, tensors) -> lines.add(String.format(
                        Locale.ROOT,
                        "    %-6s %4d tensors, %s",
                        type,
                        tensors.size(),
                        bytes(tensors.stream()
                                .mapToLong(tensor -> tensor.data().byteSize())
                                .sum()))));
        lines.add("  metadata");
        file.metadata()
                .values()
                .forEach((key, value) -> lines.add(String.format(Locale.ROOT, "    %-40s %s", key, shown(value))));
        return lines;
    }

    /// What the engine makes of it: its architecture, and the memory it needs.
    ///
    /// @throws io.speccascade.weights.MalformedModelException if the engine cannot run it
    List<String> needs() {
        ModelSpec spec = new ModelFile(file, ModelSpec.of(file)).spec();
        int context = Math.min(spec.contextLength(), CONTEXT);
        long weights = file.tensors().stream()
                .mapToLong(tensor -> tensor.data().byteSize())
                .sum();
        long cache = 2L * spec.layerCount() * spec.kvSize() * context * Float.BYTES;
        return List.of(
                "  architecture",
                String.format(
                        Locale.ROOT,
                        "    %s: hidden %d, %d layers, %d heads and %d key-value heads of %d, feed-forward %d, vocabulary %d%s",
                        spec.architecture(),
                        spec.hiddenSize(),
                        spec.layerCount(),
                        spec.headCount(),
                        spec.kvHeadCount(),
                        spec.headSize(),
                        spec.ffnSize(),
                        spec.vocabSize(),
                        spec.tiedEmbeddings() ? ", tied embeddings" : ""),
                String.format(
                        Locale.ROOT,
                        "    context %d, rotary base %.0f, RMS norm epsilon %.2g",
                        spec.contextLength(),
                        spec.attention().rope().theta(),
                        spec.normEpsilon()),
                "  memory",
                String.format(
                        Locale.ROOT,
                        "    weights %s, mapped from the file; keys and values %s for one sequence of %d tokens",
                        bytes(weights),
                        bytes(cache),
                        context));
    }

    /// How many times larger the expert is.
    static String ratio(Checkpoint expert, Checkpoint drafter) {
        return String.format(
                Locale.ROOT,
                "the expert has %.1f times the parameters",
                (double) parameters(expert) / parameters(drafter));
    }

    private static long parameters(Checkpoint file) {
        return file.tensors().stream().mapToLong(Tensor::elementCount).sum();
    }

    private static String shown(MetadataValue value) {
        return switch (value) {
            case MetadataValue.Whole whole -> Long.toString(whole.value());
            case MetadataValue.Real real -> Double.toString(real.value());
            case MetadataValue.Flag flag -> Boolean.toString(flag.value());
            case MetadataValue.Text text -> shortened(text.value());
            case MetadataValue.Sequence sequence ->
                value.typeName() + ", " + sequence.values().size() + " values";
        };
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "\\n");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static String count(long value) {
        return value < 1_000_000_000
                ? String.format(Locale.ROOT, "%.2f million", value / 1e6)
                : String.format(Locale.ROOT, "%.2f billion", value / 1e9);
    }

    private static String bytes(long value) {
        if (value < 1 << 20) {
            return String.format(Locale.ROOT, "%.1f KiB", value / 1024.0);
        }
        return value < 1 << 30
                ? String.format(Locale.ROOT, "%.1f MiB", value / 1048576.0)
                : String.format(Locale.ROOT, "%.2f GiB", value / 1073741824.0);
    }
}
