package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values of a config.json, looked up by key and type. A key that is left out has its default, if there is one; a key
/// that is `null` has no value.
final class FolderConfig {
    private final String file;
    private final String prefix;
    private final ObjectNode values;
    private final Map<String, JsonNode> defaults;

    FolderConfig(String file, ObjectNode values, Map<String, JsonNode> defaults) {
        this(file, "", values, defaults);
    }

    private FolderConfig(String file, String prefix, ObjectNode values, Map<String, JsonNode> defaults) {
        this.file = file;
        this.prefix = prefix;
        this.values = values;
        this.defaults = defaults;
    }

    /// Whether the file itself gives the key a value.
    boolean states(String key) {
        return values.hasNonNull(key);
    }

    Optional<JsonNode> find(String key) {
        JsonNode found = values.get(key);
        if (found == null) {
            found = defaults.get(key);
        }
        return Optional.ofNullable(found).filter(value -> !value.isNull());
    }

    /// The values under a key, empty where there is none.
    FolderConfig section(String key) {
        JsonNode found = find(key).orElseGet(values::objectNode);
        if (!(found instanceof ObjectNode object)) {
            throw wrongType(key, found, "an object");
        }
        return new FolderConfig(file, prefix + key + ".", object, Map.of());
    }

    int integer(String key) {
        return findInteger(key).orElseThrow(() -> malformed(key, "missing (expected: an integer)"));
    }

    /// An integer that is at least 1 and at most a limit.
    int size(String key, int limit) {
        int value = integer(key);
        if (value < 1 || value > limit) {
            throw malformed(key, value + " (expected: 1 to " + limit + ")");
        }
        return value;
    }

    Optional<Integer> findInteger(String key) {
        return find(key).map(value -> asInteger(key, value));
    }

    private int asInteger(String key, JsonNode value) {
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
            throw wrongType(key, value, "an integer");
        }
        return value.intValue();
    }

    double real(String key) {
        return findReal(key).orElseThrow(() -> malformed(key, "missing (expected: a number)"));
    }

    /// A number that is finite in single precision.
    Optional<Double> findReal(String key) {
        return find(key).map(value -> asReal(key, value));
    }

    private double asReal(String key, JsonNode value) {
        if (!value.isNumber() || !Float.isFinite(value.floatValue())) {
            throw wrongType(key, value, "a finite number");
        }
        return value.doubleValue();
    }

    Optional<Boolean> findFlag(String key) {
        return find(key).map(value -> {
            if (!value.isBoolean()) {
                throw wrongType(key, value, "true or false");
            }
            return value.booleanValue();
        });
    }

    Optional<String> findText(String key) {
        return find(key).map(value -> asText(key, value));
    }

    private String asText(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(key, value, "a string");
        }
        return value.textValue();
    }

    Optional<List<String>> findTexts(String key) {
        return elements(key)
                .map(found ->
                        found.stream().map(element -> asText(key, element)).toList());
    }

    Optional<float[]> findReals(String key) {
        return elements(key).map(found -> {
            float[] reals = new float[found.size()];
            for (int i = 0; i < reals.length; i++) {
                reals[i] = (float) asReal(key, found.get(i));
            }
            return reals;
        });
    }

    private Optional<List<JsonNode>> elements(String key) {
        return find(key).map(value -> {
            if (!value.isArray()) {
                throw wrongType(key, value, "an array");
            }
            List<JsonNode> elements = new ArrayList<>();
            value.forEach(elements::add);
            return elements;
        });
    }

    private MalformedModelException wrongType(String key, JsonNode found, String expected) {
        return malformed(key, brief(found) + " (expected: " + expected + ")");
    }

    /// A value as messages show it.
    static String brief(JsonNode value) {
        String json = value.toString();
        return json.length() <= 60 ? json : json.substring(0, 60) + "…";
    }

    MalformedModelException malformed(String key, String reason) {
        return new MalformedModelException(file, prefix + key + ": " + reason);
    }
}
