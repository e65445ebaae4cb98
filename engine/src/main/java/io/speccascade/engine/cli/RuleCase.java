package io.speccascade.engine.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.cascade.DeviceVerification;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.Verification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// One line of input of `rule`: a rule, and what both models say at one position.
final class RuleCase {
    private static final List<String> FIELDS =
            List.of("rule", "alpha", "temp", "topK", "topP", "minP", "drafterLogits", "expertLogits");

    // A masked token has the logit -Infinity.
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Rule rule;
    private final SamplingParameters sampling;
    private final double[] drafterLogits; // [vocabulary]
    private final double[] expertLogits; // [vocabulary]

    private RuleCase(Rule rule, SamplingParameters sampling, double[] drafterLogits, double[] expertLogits) {
        this.rule = rule;
        this.sampling = sampling;
        this.drafterLogits = drafterLogits;
        this.expertLogits = expertLogits;
    }

    /// What the rule does, by the exact mathematics.
    Verification verify() {
        return Verification.ofLogits(rule, sampling, drafterLogits, expertLogits);
    }

    /// What the rule does, by the device's program.
    Verification verify(DeviceVerification device) {
        return device.verify(rule, sampling, drafterLogits, expertLogits);
    }

    int vocabSize() {
        return drafterLogits.length;
    }

    /// Reads a line of JSON.
    ///
    /// @throws BadInput saying which field or column is wrong
    static RuleCase parse(byte[] line) {
        JsonNode json = json(line);
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new BadInput(name + ": unknown field (expected: " + String.join(", ", FIELDS) + ")");
            }
        });
        double[] drafterLogits = logits(json, "drafterLogits");
        double[] expertLogits = logits(json, "expertLogits");
        if (drafterLogits.length != expertLogits.length) {
            throw new BadInput("expertLogits: " + expertLogits.length + " values (expected: " + drafterLogits.length
                    + ", as drafterLogits)");
        }
        double topK = number(json, "topK", 0);
        if (topK != Math.rint(topK)) {
            throw new BadInput("topK: " + topK + " (expected: a whole number)");
        }
        return new RuleCase(
                rule(json),
                new SamplingParameters(
                        number(json, "temp", 1), (int) topK, number(json, "topP", 1), number(json, "minP", 0)),
                drafterLogits,
                expertLogits);
    }

    private static JsonNode json(byte[] line) {
        try {
            JsonNode json = READER.readTree(line);
            if (!json.isObject()) {
                throw new BadInput(json.getNodeType().name().toLowerCase(Locale.ROOT) + " (expected: a JSON object)");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new BadInput("column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage()
                    + " (expected: a JSON object)");
        } catch (IOException e) {
            throw new BadInput(e.getMessage() + " (expected: a JSON object)");
        }
    }

    private static Rule rule(JsonNode json) {
        JsonNode name = json.path("rule");
        if (!name.isTextual()) {
            throw new BadInput("rule: " + shown(name) + " (expected: one of " + String.join(", ", Rule.names())
                    + ", or a condition, as \"maxQ < maxP - alpha*tv\")");
        }
        JsonNode alpha = json.path("alpha");
        return alpha.isMissingNode() || alpha.isNull()
                ? Rule.parse(name.textValue())
                : Rule.parse(name.textValue(), number(json, "alpha", 0));
    }

    private static double number(JsonNode json, String field, double byDefault) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return byDefault;
        }
        if (!value.isNumber()) {
            throw new BadInput(field + ": " + shown(value) + " (expected: a number)");
        }
        return value.doubleValue();
    }

    private static double[] logits(JsonNode json, String field) {
        JsonNode values = json.path(field);
        if (!values.isArray() || values.isEmpty()) {
            throw new BadInput(field + ": " + shown(values) + " (expected: a non-empty array of numbers)");
        }
        double[] logits = new double[values.size()];
        for (int v = 0; v < logits.length; v++) {
            if (!values.get(v).isNumber()) {
                throw new BadInput(field + "[" + v + "]: " + shown(values.get(v)) + " (expected: a number)");
            }
            logits[v] = values.get(v).doubleValue();
        }
        return logits;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }
}
