package io.speccascade.bench.peers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.speccascade.bench.problems.Problem;
import io.speccascade.bench.problems.ProblemGenerator;
import io.speccascade.bench.problems.Split;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Strategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gives the built-in expert the same held-out problems here and in llama.cpp, greedy, and counts equal answers.
///
/// Arguments: path of `llama.mjs`, number of problems [100].
public final class GreedyAgreement {
    private static final long SEED = 95L;
    private static final int MAX_TOKENS = 320;
    private static final JsonMapper JSON = new JsonMapper();

    private GreedyAgreement() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        List<String> prompts = new ProblemGenerator(Split.TEST, SEED)
                .stream().limit(count).map(Problem::prompt).toList();
        List<String> ours = here(prompts);
        List<String> theirs = inLlama(Path.of(arguments[0]), prompts);
        int equal = 0;
        for (int i = 0; i < count; i++) {
            if (ours.get(i).equals(theirs.get(i))) {
                equal++;
            } else {
                System.out.println(
                        prompts.get(i) + "\n  here:      " + ours.get(i).replace("\n", "\\n") + "\n  llama.cpp: "
                                + theirs.get(i).replace("\n", "\\n"));
            }
        }
        System.out.println("equal greedy answers: " + equal + " of " + count);
    }

    private static List<String> here(List<String> prompts) {
        try (CascadeEngine engine = CascadeEngine.builder().builtIn().slots(8).build()) {
            List<Request> requests = prompts.stream()
                    .map(prompt ->
                            Request.of(prompt).withStrategy(Strategy.EXPERT).withMaxTokens(MAX_TOKENS))
                    .toList();
            return engine.generateAll(requests, token -> {}).stream()
                    .map(Generation::text)
                    .toList();
        }
    }

    private static List<String> inLlama(Path script, List<String> prompts) throws IOException {
        Path folder = Files.createTempDirectory("speccascade-greedy");
        Path model = folder.resolve("expert.gguf");
        Path input = folder.resolve("prompts.jsonl");
        try (var resource = Objects.requireNonNull(CascadeEngine.class.getResourceAsStream("builtin/expert.gguf"))) {
            Files.copy(resource, model);
            List<String> lines = new ArrayList<>();
            for (String prompt : prompts) {
                lines.add(JSON.writeValueAsString(Map.of("prompt", prompt)));
            }
            Files.write(input, lines);
            Process process = new ProcessBuilder(
                            "node", script.toString(), "greedy", model.toString(), "--tokens=" + MAX_TOKENS)
                    .redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> texts = new ArrayList<>();
            for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                texts.add(JSON.readTree(line).get("text").asText());
            }
            return texts;
        } finally {
            Files.deleteIfExists(model);
            Files.deleteIfExists(input);
            Files.deleteIfExists(folder);
        }
    }
}
