package io.speccascade.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Metadata as it is put together, with the types that GGUF gives the usual keys.
final class MetadataEntries {
    private final String architecture;
    private final SequencedMap<String, MetadataValue> values = new LinkedHashMap<>();

    MetadataEntries(String architecture) {
        this.architecture = architecture;
    }

    SequencedMap<String, MetadataValue> values() {
        return values;
    }

    /// A key of the whole file, for example `general.name`.
    void general(String key, MetadataValue value) {
        values.put(key, value);
    }

    void integer(String suffix, int value) {
        put(suffix, new MetadataValue.Whole(MetadataType.UINT32, value));
    }

    void real(String suffix, double value) {
        put(suffix, new MetadataValue.Real(MetadataType.FLOAT32, (float) value));
    }

    void flag(String suffix, boolean value) {
        put(suffix, new MetadataValue.Flag(value));
    }

    void flags(String suffix, List<Boolean> flags) {
        put(suffix, new MetadataValue.Flags(List.copyOf(flags)));
    }

    void text(String suffix, String value) {
        put(suffix, new MetadataValue.Text(value));
    }

    private void put(String suffix, MetadataValue value) {
        values.put(architecture + "." + suffix, value);
    }
}
