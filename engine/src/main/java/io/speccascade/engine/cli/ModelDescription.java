package io.speccascade.engine.cli;

import io.speccascade.engine.transformer.Transformer;
import io.speccascade.weights.AttentionSpec;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.EncoderSpec;
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
        ModelFile model = new ModelFile(file, ModelSpec.of(file));
        ModelSpec spec = model.spec();
        int context = context(spec);
        List<String> lines = new ArrayList<>();
        lines.add("  architecture, which is supported");
        lines.add(String.format(
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
                spec.tiedEmbeddings() ? ", tied embeddings" : ""));
        lines.add(String.format(
                Locale.ROOT, "    context %d, RMS norm epsilon %.2g", spec.contextLength(), spec.normEpsilon()));
        lines.add("    " + positions(spec));
        lines.add("  memory on the device");
        lines.add(String.format(
                Locale.ROOT,
                "    weights %s; keys and values %s for one sequence of %d tokens",
                bytes(weights(model)),
                bytes(needed(model, context) - weights(model)),
                context));
        return lines;
    }

    private static String positions(ModelSpec spec) {
        if (spec.encoder().isPresent()) {
            EncoderSpec encoder = spec.encoder().get();
            return String.format(
                    Locale.ROOT,
                    "encoder of %d layers, %d biases by distance up to %d",
                    encoder.layerCount(),
                    encoder.buckets(),
                    encoder.maxDistance());
        }
        AttentionSpec attention = spec.attention();
        long local = attention.local().stream().filter(isLocal -> isLocal).count();
        return String.format(Locale.ROOT, "rotary base %.0f", attention.rope().theta())
                + (local == 0 ? "" : ", " + local + " layers with a window of " + attention.window());
    }

    private static int context(ModelSpec spec) {
        return Math.min(spec.contextLength(), CONTEXT);
    }

    private static long weights(ModelFile model) {
        return model.file().tensors().stream()
                .mapToLong(tensor -> tensor.data().byteSize())
                .sum();
    }

    private static long needed(ModelFile model, int context) {
        return Transformer.needs(model, 1, context).stream()
                .mapToLong(need -> need.type().byteSize(need.length()))
                .sum();
    }

    /// What a pair needs, weights and the keys and values of one sequence.
    static String together(Checkpoint expert, Checkpoint drafter) {
        ModelFile large = new ModelFile(expert, ModelSpec.of(expert));
        ModelFile small = new ModelFile(drafter, ModelSpec.of(drafter));
        int context = Math.min(context(large.spec()), context(small.spec()));
        return String.format(
                Locale.ROOT,
                "%s for one sequence of %d tokens",
                bytes(needed(large, context) + needed(small, context)),
                context);
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
