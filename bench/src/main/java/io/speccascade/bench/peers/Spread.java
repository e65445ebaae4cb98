package io.speccascade.bench.peers;

import java.util.List;
import java.util.Locale;

/// The median of some measurements, and how far they lie apart.
public record Spread(double median, double least, double most) {
    /// @throws IllegalArgumentException if there are no values
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values: 0 (expected: >= 1)");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /// Median, least and most, e.g. `55.1 (48.0-56.3)`.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f-%.1f)", median, least, most);
    }
}
