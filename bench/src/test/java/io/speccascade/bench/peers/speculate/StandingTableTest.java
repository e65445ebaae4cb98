package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTableTest {
    private static final Program OURS = program("SpecCascade");
    private static final Program PEER = program("llama.cpp");
    private static final Task GREEDY = new Task(1, 8, 4, 2, 0, 1);

    private static Program program(String name) {
        return new Program(name, Program.Form.ANY, List.of(name), List.of(), "it");
    }

    /// Ten tokens in the given seconds.
    private static Answers round(double seconds, long calls, long drafted, long accepted, int last) {
        return new Answers(
                List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of(9, last)), seconds, calls, drafted, accepted, "");
    }

    private static Standing measured(Program program, Way way, String label, Answers... rounds) {
        return new Standing(new Contestant(program, way, label), List.of(rounds), Optional.empty());
    }

    private static final Standing ALONE =
            measured(OURS, Way.ALONE, "expert alone", round(1, 10, 0, 0, 0), round(10, 10, 0, 0, 0));

    @Test
    void aRowShowsSpeedGainCallsAcceptanceAndText() {
        // The machine is ten times slower in the second round, for both.
        Standing drafting = measured(OURS, Way.DRAFT, "exact", round(0.5, 4, 16, 12, 0), round(8, 4, 16, 12, 0));
        Standing peer = measured(PEER, Way.ALONE, "expert alone", round(2, 10, 0, 0, 3), round(2, 10, 0, 0, 0));
        Standing failed = new Standing(
                new Contestant(program("Jlama"), Way.ALONE, "expert alone"),
                List.of(round(1, 10, 0, 0, 0)),
                Optional.of("no | jars\n(expected: some)"));
        assertEquals("""
                | contestant | tokens per second | × own expert alone | tokens per expert call | acceptance | same text |
                |---|---|---|---|---|---|
                | SpecCascade, expert alone | 5.5 (1.0-10.0) | 1.00 (1.00-1.00) | 1.00 | – | 2 of 2 |
                | SpecCascade, exact | 10.6 (1.3-20.0) | 1.63 (1.25-2.00) | 2.50 | 0.750 | 2 of 2 |
                | llama.cpp, expert alone | 5.0 (5.0-5.0) | 1.00 (1.00-1.00) | 1.00 | – | 1 of 2 |
                | Jlama, expert alone | not measured: no \\| jars (expected: some) | | | | |""", new StandingTable(List.of(ALONE, drafting, peer, failed), GREEDY).text());
    }

    @Test
    void withoutAnExpertAloneThereIsNothingToCompareWith() {
        Standing missing = new Standing(ALONE.contestant(), List.of(), Optional.of("a device is missing"));
        Standing drafting = measured(OURS, Way.DRAFT, "exact", round(0.5, 4, 16, 12, 0));
        String text = new StandingTable(List.of(missing, drafting), GREEDY).text();
        assertTrue(text.contains("| SpecCascade, expert alone | not measured: a device is missing | | | | |"), text);
        assertTrue(text.endsWith("| SpecCascade, exact | 20.0 (20.0-20.0) | – | 2.50 | 0.750 | – |"), text);
    }

    @Test
    void sampledTextIsNotCompared() {
        String text = new StandingTable(List.of(ALONE), new Task(1, 8, 4, 2, 0.7, 1)).text();
        assertTrue(text.endsWith("| 1.00 | – | – |"), text);
    }

    @Test
    void noFiguresNeedAReason() {
        assertThrows(
                IllegalArgumentException.class, () -> new Standing(ALONE.contestant(), List.of(), Optional.empty()));
    }
}
