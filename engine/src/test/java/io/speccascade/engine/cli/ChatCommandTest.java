package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestPair models;

    @SuppressWarnings("NullAway.Init")
    static String chatty;

    @BeforeAll
    static void writeModels() {
        models = TestPair.in(folder);
        chatty = models.chatty();
    }

    @Test
    void answersEveryLine() {
        CommandRun run = chat("one\ntwo\n");

        assertEquals(answer("user:one;"), firstAnswer(run));
        assertEquals(0, run.status());
    }

    @Test
    void keepsTheConversation() {
        String first = answer("user:one;");
        String second = answer("user:one;assistant:" + first.strip() + ";user:two;");

        assertEquals(
                first + "\n" + second + "\n", chat("one\ntwo\n").succeeded().out());
    }

    @Test
    void clearForgetsTheConversation() {
        assertEquals(
                answer("user:one;") + "\n" + answer("user:two;") + "\n",
                chat("one\n/clear\ntwo\n").succeeded().out());
    }

    @Test
    void exitEndsBeforeTheInputDoes() {
        assertEquals("", chat("/exit\none\n").succeeded().out());
    }

    @Test
    void statsDescribeTheLastAnswer() {
        CommandRun run = chat("/stats\none\n/stats\n");

        assertTrue(run.err().startsWith("(no answer yet)\nstrategy  expert"), run.err());
    }

    @Test
    void helpListsTheCommands() {
        String help = chat("/help\n").succeeded().out();

        List.of("/stats", "/clear", "/exit").forEach(command -> assertTrue(help.contains(command), help));
    }

    @Test
    void unknownCommandIsNotAMessage() {
        CommandRun run = chat("/quit\n");

        assertEquals("speccascade: /quit: no such command (expected: /help, /stats, /clear or /exit)\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void oldestTurnsAreDroppedWhenTheContextIsFull() {
        String line = "x".repeat(100) + "\n";

        CommandRun run = chat(line + line + line);

        assertTrue(run.err().startsWith("(the context of 256 tokens is full: dropped the oldest turn)\n"), run.err());
        assertEquals(0, run.status());
    }

    @Test
    void messageThatCannotFitIsRefusedAndTheChatGoesOn() {
        CommandRun run = chat("x".repeat(400) + "\none\n");

        assertTrue(run.err().startsWith("speccascade: message: 406 tokens (expected: at most 246"), run.err());
        assertEquals(answer("user:one;") + "\n", run.out());
    }

    @Test
    void modelWithoutTemplateIsRefused() {
        CommandRun run = CommandRun.withInput("one\n", "chat", "-m", models.expert());

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("speccascade: -m: the model has no chat template"), run.err());
    }

    @Test
    void withoutTheTemplateAllThatWasSaidIsOneText() {
        CommandRun run = CommandRun.withInput("one\n", "chat", "-m", models.expert(), "-n", "10", "--no-chat-template");
        CommandRun completed =
                CommandRun.withInput("one", "generate", "-m", models.expert(), "-n", "10", "--raw", "--json");

        assertEquals(
                completed.succeeded().json().get("text").textValue() + "\n",
                run.succeeded().out());
    }

    @Test
    void screenGetsAPromptAndPipesDoNot() {
        assertFalse(chat("one\n").out().contains("> "));
    }

    private static CommandRun chat(String input) {
        return CommandRun.withInput(input, "chat", "-m", chatty, "-n", "10");
    }

    private static String firstAnswer(CommandRun run) {
        return run.out().substring(0, answer("user:one;").length());
    }

    /// The answer to a whole prompt, which holds no control tokens.
    private static String answer(String prompt) {
        CommandRun run = CommandRun.withInput(prompt, "generate", "-m", chatty, "-n", "10", "--json");
        return run.succeeded().json().get("text").textValue();
    }
}
