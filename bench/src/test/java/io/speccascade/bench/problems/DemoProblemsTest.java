package io.speccascade.bench.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoProblemsTest {
    private static final long SEED = 60;
    private static final int COUNT = 60;

    /// The engine cannot make its demo's problems, for it does not depend on this module: they are a resource.
    @Test
    void problemsOfTheDemoAreThoseOfTheTestSplit() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<ObjectNode> expected = new ProblemGenerator(Split.TEST, SEED)
                .stream()
                        .limit(COUNT)
                        .map(problem -> mapper.createObjectNode()
                                .put("prompt", problem.prompt())
                                .put("answer", (int) problem.answer()))
                        .toList();

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CascadeEngine.class.getResourceAsStream("builtin/problems.jsonl")),
                StandardCharsets.UTF_8))) {
            for (ObjectNode problem : expected) {
                assertEquals(problem, mapper.readTree(lines.readLine()));
            }
            assertEquals(null, lines.readLine());
        }
    }
}
