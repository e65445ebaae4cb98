package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.cascade.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCommandTest {
    private static final String LOGITS = "\"drafterLogits\": [2, 1, 0.5, -1], \"expertLogits\": [0, 2, 1, 3]";

    @Test
    void exactRuleTargetsTheExpert() {
        JsonNode answer = CommandRun.withInput(line("exact", "\"temp\": 1"), "rule")
                .succeeded()
                .json();

        double sum = Math.exp(0) + Math.exp(2) + Math.exp(1) + Math.exp(3);
        assertEquals(Math.exp(3) / sum, answer.get("target").get(3).doubleValue(), 1e-12);
        assertEquals(1, answer.get("accept").get(3).doubleValue());
        assertEquals(0, answer.get("residual").get(0).doubleValue());
    }

    @Test
    void acceptedMassAndResidualMakeTheTarget() {
        String input =
                Rule.names().stream().map(rule -> line(rule, "\"temp\": 0.8")).reduce("", String::concat);
        double[] q = softmax(0.8, 2, 1, 0.5, -1);

        List<JsonNode> answers = CommandRun.withInput(input, "rule").succeeded().jsonLines();

        assertEquals(Rule.names().size(), answers.size());
        for (JsonNode answer : answers) {
            double rejected = 0;
            for (int v = 0; v < q.length; v++) {
                rejected += q[v] * (1 - answer.get("accept").get(v).doubleValue());
            }
            for (int v = 0; v < q.length; v++) {
                double drawn = answer.get("residual").isNull()
                        ? 0
                        : answer.get("residual").get(v).doubleValue();
                double emitted = q[v] * answer.get("accept").get(v).doubleValue() + rejected * drawn;
                assertEquals(answer.get("target").get(v).doubleValue(), emitted, 1e-12, answer.toString());
            }
        }
    }

    @Test
    void deviceProgramAgreesWithTheMathematics() {
        String input =
                Rule.names().stream().map(rule -> line(rule, "\"temp\": 0.8")).reduce("", String::concat)
                        + "{\"rule\": \"diff\", \"drafterLogits\": [1, 2], \"expertLogits\": [2, 1]}\n";

        List<JsonNode> exact = CommandRun.withInput(input, "rule").succeeded().jsonLines();
        List<JsonNode> device = CommandRun.withInput(input, "rule", "--device", "host")
                .succeeded()
                .jsonLines();

        assertEquals(exact.size(), device.size());
        for (int i = 0; i < exact.size(); i++) {
            for (String field : List.of("target", "accept", "residual")) {
                assertEquals(
                        exact.get(i).get(field).size(), device.get(i).get(field).size());
                for (int v = 0; v < exact.get(i).get(field).size(); v++) {
                    assertEquals(
                            exact.get(i).get(field).get(v).doubleValue(),
                            device.get(i).get(field).get(v).doubleValue(),
                            1e-6);
                }
            }
        }
    }

    @Test
    void residualIsNullWhereNothingCanBeRejected() {
        String same = "{\"rule\": \"exact\", \"drafterLogits\": [1, 0], \"expertLogits\": [1, 0]}";

        JsonNode answer = CommandRun.withInput(same, "rule").succeeded().json();

        assertTrue(answer.get("residual").isNull(), answer.toString());
    }

    @Test
    void alphaDefaultsToThatOfTheRule() {
        CommandRun left = CommandRun.withInput(line("token-v3", "\"temp\": 1"), "rule");
        CommandRun right = CommandRun.withInput(line("token-v3", "\"alpha\": 0.75"), "rule");

        assertEquals(left.succeeded().out(), right.succeeded().out());
    }

    @Test
    void maskedTokensHaveTheLogitMinusInfinity() {
        String masked = "{\"rule\": \"exact\", \"drafterLogits\": [0, 0], \"expertLogits\": [-Infinity, 0]}";

        JsonNode answer = CommandRun.withInput(masked, "rule").succeeded().json();

        assertEquals(0, answer.get("target").get(0).doubleValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"rule\": \"exakt\", LOGITS}|rule: exakt (expected: one of exact",
                "{LOGITS}|rule: missing (expected: one of exact",
                "{\"rule\": \"chow\", \"alpha\": 1.4, LOGITS}|alpha: 1.4 (expected: 0 <= alpha <= 1 for rule chow)",
                "{\"rule\": \"chow\", \"alpha\": \"x\", LOGITS}|alpha: \"x\" (expected: a number)",
                "{\"rule\": \"chow\", \"temp\": -1, LOGITS}|temperature: -1.0 (expected: temperature >= 0)",
                "{\"rule\": \"chow\", \"alhpa\": 1, LOGITS}|alhpa: unknown field (expected: rule, alpha",
                "{\"rule\": \"chow\", \"expertLogits\": [1]}|drafterLogits: missing (expected: a non-empty array",
                "{\"rule\": \"chow\", \"drafterLogits\": [1, 2], \"expertLogits\": [1]}|expertLogits: 1 values "
                        + "(expected: 2, as drafterLogits)",
                "{\"rule\": \"chow\", \"drafterLogits\": [1, null], \"expertLogits\": [1, 2]}|drafterLogits[1]: null "
                        + "(expected: a number)",
                "{\"rule\": \"chow\", |column 17",
                "[1]|array (expected: a JSON object)",
            })
    void errorsNameLineAndField(String line, String message) {
        String input = line("exact", "\"temp\": 1") + "\n" + line.replace("LOGITS", LOGITS) + "\n";

        CommandRun run = CommandRun.withInput(input, "rule");

        assertEquals(2, run.status());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.err().startsWith("speccascade: standard input: line 3: " + message), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void bytesThatAreNotUtf8AreAnError() {
        byte[] input = "{\"rule\": \"ex\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);

        CommandRun run = CommandRun.withInput(input, "rule");

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("speccascade: standard input: line 1: column 14"), run.err());
    }

    private static String line(String rule, String settings) {
        return "{\"rule\": \"" + rule + "\", " + settings + ", " + LOGITS + "}\n";
    }

    private static double[] softmax(double temperature, double... logits) {
        double[] weights = new double[logits.length];
        double sum = 0;
        for (int v = 0; v < logits.length; v++) {
            weights[v] = Math.exp(logits[v] / temperature);
            sum += weights[v];
        }
        for (int v = 0; v < logits.length; v++) {
            weights[v] /= sum;
        }
        return weights;
    }
}
