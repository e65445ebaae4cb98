package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users get wrong ends with exit code 2 and one line that says what, where, and what to do.
class BadInputTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestPair models;

    @BeforeAll
    static void writeModels() {
        models = TestPair.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--alpha 1.4|alpha: 1.4 (expected: 0 <= alpha <= 1 for rule token-v3)",
                "--rule chow --alpha -1|alpha: -1.0 (expected: 0 <= alpha <= 1 for rule chow)",
                "--rule best|rule: best (expected: one of exact, chow",
                "--strategy lossy --rule chow|--rule: chow (expected: lossy or none for --strategy lossy",
                "--strategy fast|strategy: fast (expected: drafter, expert",
                "--draft-max -1|--draft-max: -1 (expected: 0 to 64)",
                "--draft-max 65|--draft-max: 65 (expected: 0 to 64)",
                "--temp -0.5|temperature: -0.5 (expected: temperature >= 0)",
                "--temp NaN|temperature: NaN (expected: temperature >= 0)",
                "--top-p 0|topP: 0.0 (expected: 0 < topP <= 1",
                "--min-p 2|minP: 2.0 (expected: 0 <= minP <= 1",
                "--top-k -1|topK: -1 (expected: topK >= 0",
                "-n 0|maxTokens: 0 (expected: >= 1)",
                "-c 100000|contextLength: 100000 (expected: at most 256",
                "-c 1|contextLength: 1 (expected: >= 2)",
                "-t 0|threads: 0 (expected: >= 1)",
                "--device gpu|--device: gpu (expected: auto, host, cuda, opencl or tornado, of several one by :INDEX or "
                        + ":NAME; 'speccascade devices' lists them)",
                "--chat|--chat: the model has no chat template (expected: --raw)",
                "--trace --json|--trace: given beside --json (expected: one of them",
            })
    void optionsOutOfRangeAreNamedWithTheirRange(String options, String message) {
        List<String> arguments =
                new ArrayList<>(List.of("generate", "-m", models.expert(), "-md", models.drafter(), "-p", "abc"));
        arguments.addAll(List.of(options.split(" ")));

        assertBad(message, CommandRun.of(arguments.toArray(String[]::new)));
    }

    @Test
    void missingModel() {
        assertBad(
                folder.resolve("none.gguf") + ": no such file",
                CommandRun.of("generate", "-m", folder.resolve("none.gguf").toString(), "-p", "abc"));
    }

    @Test
    void folderInsteadOfModel() {
        assertBad(folder + ": a folder without config.json", CommandRun.of("inspect", "-m", folder.toString()));
    }

    @Test
    void unreadableModel() throws IOException {
        Path file = Files.copy(Path.of(models.expert()), folder.resolve("secret.gguf"));
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "this user may read everything");

        assertBad(file + ": no permission", CommandRun.of("inspect", "-m", file.toString()));
    }

    @Test
    void fileThatIsNotAModel() throws IOException {
        Path file = Files.writeString(folder.resolve("text.gguf"), "This is not a model, but it is long enough.");

        assertBad(file.toString(), CommandRun.of("tokenize", "-m", file.toString(), "abc"));
    }

    @Test
    void modelThatIsCutOff() {
        String cut = models.cutOff(5000);

        assertBad(cut, CommandRun.of("logits", "-m", cut, "--tokens", "1"));
    }

    @Test
    void pairWithDifferentVocabularies() {
        assertBad(
                "vocabularies differ",
                CommandRun.of("generate", "-m", models.expert(), "-md", models.stranger(), "-p", "abc"));
    }

    @Test
    void drafterWithoutExpert() {
        assertBad("-md: " + models.drafter() + " without -m", CommandRun.of("chat", "-md", models.drafter()));
    }

    @Test
    void promptLongerThanTheContext() {
        assertBad(
                "prompt: 300 tokens (expected:",
                CommandRun.of("generate", "-m", models.expert(), "-p", "a".repeat(300)));
    }

    @Test
    void emptyPrompt() {
        assertBad("prompt: empty (expected: -p TEXT", CommandRun.of("generate", "-m", models.expert()));
    }

    @Test
    void promptFileThatIsMissing() {
        Path file = folder.resolve("no.txt");

        assertBad(file + ": no such file", CommandRun.of("generate", "-m", models.expert(), "-f", file.toString()));
    }

    @Test
    void inputThatIsNotUtf8NamesTheByte() throws IOException {
        byte[] bytes = "caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin1.txt"), bytes);

        assertBad(
                "standard input: not UTF-8 (offset=3, byte 0xe9;",
                CommandRun.withInput(bytes, "generate", "-m", models.expert()));
        assertBad(
                file + ": not UTF-8 (offset=3, byte 0xe9;",
                CommandRun.of("generate", "-m", models.expert(), "-f", file.toString()));
        assertBad(
                "-p: not UTF-8 (offset=3;",
                CommandRun.of("generate", "-m", models.expert(), "-p", "caf\uFFFD au lait"));
    }

    @Test
    void inputCutWithinACharacterIsNotUtf8() {
        byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};

        assertBad(
                "standard input: not UTF-8 (offset=1, byte 0xe2;",
                CommandRun.withInput(bytes, "tokenize", "-m", models.expert()));
    }

    @Test
    void tokenOutsideTheVocabulary() {
        assertBad(
                "token: 900 (expected: 0 to 259)", CommandRun.of("logits", "-m", models.expert(), "--tokens", "1,900"));
    }

    private static void assertBad(String message, CommandRun run) {
        assertTrue(run.err().startsWith("speccascade: " + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("", run.out());
        assertEquals(2, run.status());
    }
}
