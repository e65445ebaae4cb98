package io.speccascade.weights;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// The key-value pairs of a model file, looked up by key and type. A key that is missing, or has another type than
/// the one asked for, is a [MalformedModelException] that names the file, the key and the type found. The `find…`
/// lookups give empty for a missing key; a wrong type is an error there too.
public final class Metadata {
    private final String file;
    private final SequencedMap<String, MetadataValue> values;

    Metadata(String file, SequencedMap<String, MetadataValue> values) {
        this.file = file;
        this.values = Collections.unmodifiableSequencedMap(values);
    }

    /// All pairs in file order.
    public SequencedMap<String, MetadataValue> values() {
        return values;
    }

    /// All keys in file order.
    public SequencedSet<String> keys() {
        return values.sequencedKeySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// An integer of any width that fits an `int`.
    public int integer(String key) {
        return findInteger(key).orElseThrow(() -> missing(key));
    }

    /// A number: a float of either width, or an integer.
    public double real(String key) {
        return findReal(key).orElseThrow(() -> missing(key));
    }

    /// A string.
    public String text(String key) {
        return findText(key).orElseThrow(() -> missing(key));
    }

    /// An array of strings.
    public List<String> texts(String key) {
        return findTexts(key).orElseThrow(() -> missing(key));
    }

    /// An integer of any width that fits an `int`, if the key is there.
    public Optional<Integer> findInteger(String key) {
        return find(key).map(value -> {
            if (!(value instanceof MetadataValue.Whole whole)) {
                throw wrongType(key, value, "an integer");
            }
            if (whole.value() != (int) whole.value()) {
                throw malformed(
                        key, Long.toUnsignedString(whole.value()) + " (expected: at most " + Integer.MAX_VALUE + ")");
            }
            return (int) whole.value();
        });
    }

    /// A number, if the key is there.
    public Optional<Double> findReal(String key) {
        return find(key).map(value -> switch (value) {
            case MetadataValue.Real real -> real.value();
            case MetadataValue.Whole whole -> (double) whole.value();
            case MetadataValue other -> throw wrongType(key, other, "a number");
        });
    }

    /// A string, if the key is there.
    public Optional<String> findText(String key) {
        return find(key).map(value -> {
            if (!(value instanceof MetadataValue.Text text)) {
                throw wrongType(key, value, "a string");
            }
            return text.value();
        });
    }

    /// A boolean, if the key is there.
    public Optional<Boolean> findFlag(String key) {
        return find(key).map(value -> {
            if (!(value instanceof MetadataValue.Flag flag)) {
                throw wrongType(key, value, "a bool");
            }
            return flag.value();
        });
    }

    /// An array of strings, if the key is there.
    public Optional<List<String>> findTexts(String key) {
        return find(key).map(value -> {
            if (value instanceof MetadataValue.Texts found) {
                return found.values();
            }
            return emptyOr(key, value, "an array of strings");
        });
    }

    /// An array of integers, if the key is there.
    public Optional<List<Long>> findIntegers(String key) {
        return find(key).map(value -> {
            if (value instanceof MetadataValue.Wholes found) {
                return found.values();
            }
            return emptyOr(key, value, "an array of integers");
        });
    }

    /// An array of floats, if the key is there.
    public Optional<List<Double>> findReals(String key) {
        return find(key).map(value -> {
            if (value instanceof MetadataValue.Reals found) {
                return found.values();
            }
            return emptyOr(key, value, "an array of floats");
        });
    }

    /// A value of any type, if the key is there.
    public Optional<MetadataValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// An empty array has no meaningful element type: writers put any.
    private <T> List<T> emptyOr(String key, MetadataValue found, String expected) {
        if (found instanceof MetadataValue.Sequence sequence
                && sequence.values().isEmpty()) {
            return List.of();
        }
        throw wrongType(key, found, expected);
    }

    private MalformedModelException missing(String key) {
        return malformed(key, "missing (expected: a value)");
    }

    private MalformedModelException wrongType(String key, MetadataValue found, String expected) {
        return malformed(key, found.typeName() + " (expected: " + expected + ")");
    }

    /// A fault of one key, for example a value out of range: `file: key: reason`.
    public MalformedModelException malformed(String key, String reason) {
        return new MalformedModelException(file, key + ": " + reason);
    }
}
