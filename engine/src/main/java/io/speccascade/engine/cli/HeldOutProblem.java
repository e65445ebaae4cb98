package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.BuiltInPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A problem that a built-in pair has not seen in training.
///
/// @param prompt what a model is given
/// @param answer the right number, or the right text
record HeldOutProblem(String prompt, JsonNode answer) {
    // What follows the first marked number may be a second problem that the model made up.
    private static final Pattern MARKED = Pattern.compile("####\\s*\\$?\\s*(-?\\d[\\d,]{0,17})(?!\\d)");

    /// The problems that come with a built-in pair, in a fixed order.
    static List<HeldOutProblem> all(BuiltInPair pair) {
        String name = switch (pair) {
            case ARITHMETIC -> "problems.jsonl";
            case TRANSLATE -> "translations.jsonl";
        };
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream stream = HeldOutProblem.class.getResourceAsStream("/io/speccascade/engine/builtin/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + ": missing (expected: in the engine's jar)");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> parse(mapper, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether an answer is the right text, or its last line, `#### 42`, has the right number.
    boolean isSolvedBy(String text) {
        if (answer.isTextual()) {
            return text.strip().equals(answer.textValue());
        }
        Matcher matcher = MARKED.matcher(text);
        return matcher.find() && Long.parseLong(matcher.group(1).replace(",", "")) == answer.longValue();
    }

    private static HeldOutProblem parse(ObjectMapper mapper, String line) {
        try {
            return mapper.readValue(line, HeldOutProblem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
