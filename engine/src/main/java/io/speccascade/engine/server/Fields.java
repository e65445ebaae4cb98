package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/// The fields of a JSON object, checked as they are read. `null` is as good as absent.
///
/// @param path where the object is, with a dot behind; empty for the body itself
record Fields(ObjectNode json, String path) {
    private static final int MOST_SHOWN = 80;

    Optional<JsonNode> find(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
    }

    /// @throws ApiError if there is none
    JsonNode require(String name, String expected) {
        return find(name).orElseThrow(() -> ApiError.field(path + name, "missing", expected));
    }

    Optional<String> text(String name) {
        return find(name).map(value -> {
            if (!value.isTextual()) {
                throw bad(name, value, "a string");
            }
            return value.textValue();
        });
    }

    boolean flag(String name) {
        return find(name)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw bad(name, value, "true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    OptionalLong integer(String name, long least, long most) {
        JsonNode value = find(name).orElse(null);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw bad(name, value, range(least, most));
        }
        return OptionalLong.of(value.longValue());
    }

    /// An integer that has a default.
    int integer(String name, int least, int most, int byDefault) {
        return Math.toIntExact(integer(name, least, most).orElse(byDefault));
    }

    OptionalDouble number(String name, DoublePredicate holds, String expected) {
        JsonNode value = find(name).orElse(null);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.doubleValue()) || !holds.test(value.doubleValue())) {
            throw bad(name, value, expected);
        }
        return OptionalDouble.of(value.doubleValue());
    }

    /// A string, or an array of them.
    List<String> texts(String name, int most) {
        JsonNode value = find(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        String expected = "a string, or at most " + most + ", none of them empty";
        List<String> texts = new ArrayList<>();
        for (JsonNode text : value.isArray() ? value : List.of(value)) {
            if (!text.isTextual() || text.textValue().isEmpty()) {
                throw bad(name, value, expected);
            }
            texts.add(text.textValue());
        }
        if (texts.size() > most) {
            throw bad(name, value, expected);
        }
        return texts;
    }

    Optional<Fields> object(String name) {
        return find(name).map(value -> {
            if (value instanceof ObjectNode object) {
                return new Fields(object, path + name + ".");
            }
            throw bad(name, value, "an object");
        });
    }

    /// Refuses what this server cannot do.
    ///
    /// @param isDefault says whether a value asks for nothing
    void refuse(String name, Predicate<JsonNode> isDefault) {
        find(name).filter(isDefault.negate()).ifPresent(value -> {
            throw bad(name, value, "none: not supported").withCode("unsupported_parameter");
        });
    }

    /// Refuses fields that do not exist.
    void requireOnly(Set<String> names) {
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw ApiError.field(path + name, "unknown field", String.join(", ", names));
            }
        });
    }

    ApiError bad(String name, JsonNode value, String expected) {
        String shown = value.toString();
        return ApiError.field(
                path + name, shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) + "…" : shown, expected);
    }

    private static String range(long least, long most) {
        if (most == Integer.MAX_VALUE || most == Long.MAX_VALUE) {
            return least == Long.MIN_VALUE ? "an integer" : "an integer, at least " + least;
        }
        return "an integer, " + least + " to " + most;
    }
}
