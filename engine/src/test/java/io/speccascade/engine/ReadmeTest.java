package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.cascade.Rule;
import io.speccascade.engine.TestModels.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keeps the README's example true: it is the code of this test.
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/io/speccascade/engine/ReadmeTest.java");

    private final List<Generation> answers = new ArrayList<>();

    @Test
    void exampleRuns(@TempDir Path folder) {
        Path big = TestModels.write(folder, "big", Recipe.expert(260));
        Path small = TestModels.write(folder, "small", Recipe.expert(260).withNoise(0.3f));

        run(big, small);

        assertEquals(64, answers.getFirst().tokens().size());
        try (CascadeEngine engine = CascadeEngine.builtIn()) {
            stream(engine, Request.of("Once upon a time").withMaxTokens(5));
            assertEquals(1, engine.snapshot().finished().get(FinishReason.LENGTH));
        }
    }

    @Test
    void examplesAreThoseOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../README.md")).replaceAll("\\s+", " ");
        String source = Files.readString(SOURCE).replaceAll("\\s+", " ").replace(" answers.add(answer);", "");
        Matcher examples = Pattern.compile("// example" + " (.*?) // end").matcher(source);
        int count = 0;
        for (; examples.find(); count++) {
            String example = examples.group(1);
            assertTrue(readme.contains(example), example);
        }
        assertEquals(2, count);
    }

    private void run(Path big, Path small) {
        // example
        try (CascadeEngine engine =
                CascadeEngine.builder().expert(big).drafter(small).build()) {
            Request request = Request.of("Once upon a time")
                    .withMaxTokens(64)
                    .withRule(Rule.parse("token-v3", 0.5))
                    .withDraftTokens(4);
            Generation answer = engine.generate(request, token -> System.out.print(token.text()));
            System.out.printf("%n%.2f tokens per expert call%n", answer.stats().tokensPerExpertCall());
            answers.add(answer);
        }
        // end
    }

    private static void stream(CascadeEngine engine, Request request) {
        // example
        try (GenerationStream answer = engine.submit(request.withDraft(DraftLength.adaptive(8)))) {
            answer.forEachRemaining(token -> System.out.print(token.text()));
            System.out.println(answer.result().finishReason());
        }
        // end
    }
}
