package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class GridOptionsTest {
    @Command
    private static final class Flags {
        @Mixin
        private GridOptions grid = new GridOptions();
    }

    private static GridOptions grid(String... arguments) {
        Flags flags = new Flags();
        new CommandLine(flags).parseArgs(arguments);
        return flags.grid;
    }

    private static List<String> ids(String... arguments) {
        return grid(arguments).points(true).stream().map(Point::id).toList();
    }

    private static String failure(String... arguments) {
        return String.valueOf(
                assertThrows(RuntimeException.class, () -> grid(arguments).points(true))
                        .getMessage());
    }

    @Test
    void everyCombinationIsAPoint() {
        assertEquals(
                List.of(
                        "cascade/diff/a0/g2/t0/m0",
                        "cascade/diff/a0.5/g2/t0/m0",
                        "cascade/chow/a0/g2/t0/m0",
                        "cascade/chow/a0.5/g2/t0/m0",
                        "cascade/diff/a0/g3/t0/m0",
                        "cascade/diff/a0.5/g3/t0/m0",
                        "cascade/chow/a0/g3/t0/m0",
                        "cascade/chow/a0.5/g3/t0/m0"),
                ids(
                        "--strategy",
                        "cascade",
                        "--rule",
                        "diff,chow",
                        "--alpha",
                        "0,0.5",
                        "--temp",
                        "0",
                        "--draft-max",
                        "2,3"));
    }

    @Test
    void pointsThatDoNotDependOnASettingAreThereOnce() {
        assertEquals(
                List.of(
                        "expert/t0/m0",
                        "drafter/t0/m0",
                        "expert/t1/m0",
                        "drafter/t1/m0",
                        "expert/t1/m0.2",
                        "drafter/t1/m0.2"),
                ids("--strategy", "expert,drafter", "--draft-max", "1:4", "--min-p", "0,0.2"));
    }

    @Test
    void truncatingRuleBringsTheExpertWithTheSameCut() {
        assertEquals(
                List.of("expert/t1/m0", "cascade/token-v3/a0.3/g4/t1/m0", "expert/t1/m0.7"),
                ids("--strategy", "expert,cascade", "--rule", "token-v3", "--alpha", "0.3", "--temp", "1"));
        // The rule looks at probabilities at temperature 1: p/max ≥ 0.7 is 0.7² of those at 0.5.
        assertTrue(ids("--strategy", "expert,cascade", "--rule", "token-v3", "--alpha", "0.3", "--temp", "0.5")
                .contains("expert/t0.5/m0.49"));
        assertEquals(
                List.of("expert/t0/m0", "cascade/token-v3/a0.3/g4/t0/m0"),
                ids("--strategy", "expert,cascade", "--rule", "token-v3", "--alpha", "0.3", "--temp", "0"));
    }

    @Test
    void strategiesThatWereNotNamedKeepTheirOwnAlphas() {
        List<String> ids = ids("--rule", "token-v3", "--alpha", "1", "--temp", "0");
        assertTrue(ids.contains("cascade/token-v3/a1/g4/t0/m0"));
        assertTrue(ids.contains("lossy/lossy/a0.9/g4/t0/m0"));
    }

    @Test
    void allRulesOfThePaperAndAllStrategiesAreTheDefault() {
        List<String> ids = ids();
        for (String rule : List.of("chow", "chow-log", "diff", "opt", "token-v1", "token-v2", "token-v3")) {
            assertEquals(
                    5,
                    ids.stream()
                            .filter(id -> id.matches("cascade/" + rule + "/.*/t0/.*"))
                            .count(),
                    rule);
            assertEquals(
                    5,
                    ids.stream()
                            .filter(id -> id.matches("cascade/" + rule + "/.*/t1/.*"))
                            .count(),
                    rule);
        }
        for (String baseline : List.of("lossy", "bild", "sequential-cascade", "token-cascade", "oracle-cascade")) {
            assertEquals(
                    5,
                    ids.stream()
                            .filter(id -> id.matches(baseline + "/.*/t1/.*"))
                            .count(),
                    baseline);
        }
        assertTrue(ids.containsAll(
                List.of("speculative/exact/g4/t1/m0", "expert/t1/m0", "drafter/t1/m0", "expert/t1/m0.1")));
    }

    @Test
    void commasWithinBracketsDoNotSplitRules() {
        assertEquals(List.of("max(a, b) < c", "chow"), GridOptions.splitOutsideBrackets("max(a, b) < c,chow"));
        assertEquals(List.of("chow", "diff"), GridOptions.splitOutsideBrackets("chow, diff"));
    }

    @Test
    void seedsAreCountedOrListed() {
        assertEquals(List.of(0L, 1L, 2L), grid("--seeds", "3").seeds());
        assertEquals(List.of(7L, 9L), grid("--seeds", "7,9").seeds());
        assertEquals(List.of(7L, 8L), grid("--seeds", "7:8").seeds());
    }

    @Test
    void saysWhatIsWrongInOneLine() {
        assertEquals(
                "alpha: 1.0 (expected: 0 <= alpha < 1 for rule lossy)",
                failure("--strategy", "lossy", "--alpha", "0:1:0.5"));
        assertEquals("--draft-max: 65 (expected: 0 to 64)", failure("--draft-max", "65"));
        assertEquals("temperature: -1.0 (expected: temperature >= 0)", failure("--temp=-1"));
        assertEquals(
                "--rule: chow without --strategy cascade (expected: with it)",
                failure("--strategy", "lossy", "--rule", "chow"));
        assertTrue(failure("--strategy", "casca").startsWith("strategy: casca (expected: drafter, expert, "));
        assertEquals(
                "--seeds: 0 (expected: at least 1, or a list: 7,8)",
                assertThrows(RuntimeException.class, () -> grid("--seeds", "0").seeds())
                        .getMessage());
        assertEquals(
                "--strategy: speculative (expected: expert with one model, or -md for the drafter)",
                assertThrows(
                                RuntimeException.class,
                                () -> grid("--strategy", "speculative").points(false))
                        .getMessage());
    }
}
