package io.speccascade.bench.speed;

import io.speccascade.weights.ModelFile;
import io.speccascade.weights.Tensor;
import io.speccascade.weights.TensorType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A model in the words of a report.
///
/// @param filename as the user gave it
/// @param type architecture, size and the type of most weights, e.g. `llama 1.1B Q8_0`
/// @param bytes of all tensors
/// @param parameters weights of all tensors
/// @param layers of the transformer
record MeasuredModel(String filename, String type, long bytes, long parameters, int layers) {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    static MeasuredModel of(String filename, ModelFile model) {
        List<Tensor> tensors = model.file().tensors();
        long parameters = tensors.stream().mapToLong(Tensor::elementCount).sum();
        return new MeasuredModel(
                filename,
                model.spec().architecture() + " " + size(parameters) + " " + mostUsed(tensors),
                tensors.stream().mapToLong(tensor -> tensor.data().byteSize()).sum(),
                parameters,
                model.spec().layerCount());
    }

    private static String size(long parameters) {
        return parameters < BILLION
                ? String.format(Locale.ROOT, "%.1fM", parameters / MILLION)
                : String.format(Locale.ROOT, "%.1fB", parameters / BILLION);
    }

    private static TensorType mostUsed(List<Tensor> tensors) {
        return tensors.stream()
                .collect(Collectors.groupingBy(Tensor::type, Collectors.summingLong(Tensor::elementCount)))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
