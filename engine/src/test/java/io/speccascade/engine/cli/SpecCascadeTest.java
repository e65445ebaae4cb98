package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCascadeTest {
    @ParameterizedTest
    @ValueSource(strings = {"demo", "generate", "chat", "rule", "logits", "tokenize", "inspect", "devices"})
    void helpOfEveryCommandShowsAnExample(String command) {
        CommandRun help = CommandRun.of(command, "--help").succeeded();

        assertTrue(help.out().contains("Example"), help.out());
        assertTrue(help.out().contains("speccascade " + command), help.out());
        assertTrue(CommandRun.of("--help").succeeded().out().contains("\n  " + command + " "));
    }

    @Test
    void helpFitsTheScreen() {
        CommandRun.of("generate", "--help").out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void bareCommandShowsHelpAsAMistake() {
        CommandRun run = CommandRun.of();

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Commands:"), run.err());
    }

    @Test
    void versionNamesProgramAndJava() {
        assertTrue(CommandRun.of("--version").succeeded().out().matches("speccascade .*\nJava \\d+.*\n"));
    }

    @Test
    void unknownOptionSuggestsTheLikelyOne() {
        CommandRun run = CommandRun.of("generate", "--alhpa", "0.5");

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("speccascade: Unknown option"), run.err());
        assertTrue(run.err().contains("--alpha"), run.err());
        assertTrue(run.err().endsWith("Try 'speccascade generate --help'.\n"), run.err());
    }

    @Test
    void unknownCommandSuggestsTheLikelyOne() {
        CommandRun run = CommandRun.of("generat");

        assertEquals(2, run.status());
        assertTrue(
                run.err().startsWith("speccascade: Unknown command: 'generat'\nDid you mean: speccascade generate"),
                run.err());
        assertTrue(run.err().endsWith("Try 'speccascade --help'.\n"), run.err());
    }

    @Test
    void valueThatIsNotANumberIsAUsageError() {
        CommandRun run = CommandRun.of("generate", "--temp", "hot");

        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("speccascade: Invalid value for option '--temp'"), run.err());
        assertTrue(run.err().contains("'hot'"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "devices"})
    void fullDiskIsReported(String argument) {
        CommandRun run = CommandRun.into(failing("No space left on device"), new byte[0], argument);

        assertEquals("speccascade: standard output: No space left on device\n", run.err());
        assertEquals(1, run.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "devices"})
    void closedPipeEndsQuietly(String argument) {
        CommandRun run = CommandRun.into(failing("Broken pipe"), new byte[0], argument);

        assertEquals("", run.err());
        assertEquals(141, run.status());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
