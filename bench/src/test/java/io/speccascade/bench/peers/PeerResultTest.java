package io.speccascade.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.bench.peers.SpeedReport.Measure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerResultTest {
    /// 100 prompt and 10 decoded tokens, prompt in the given seconds, decoding in ten times as many.
    private static SpeedReport report(long rss, double... seconds) {
        List<SpeedReport.Run> runs = Arrays.stream(seconds)
                .mapToObj(prompt -> new SpeedReport.Run(1, 100, prompt, 10, 10 * prompt))
                .toList();
        return new SpeedReport(runs, new SpeedReport.End(0.25, rss, 2, "test"));
    }

    @Test
    void medianOfAnEvenCountIsBetweenTheMiddleTwo() {
        assertEquals(new Spread(2.5, 1, 10), Spread.of(List.of(10.0, 1.0, 2.0, 3.0)));
        assertEquals(new Spread(2, 1, 10), Spread.of(List.of(10.0, 1.0, 2.0)));
    }

    @Test
    void speedIsTakenOverAllRunsOfAllRounds() {
        List<SpeedReport> reports = List.of(report(1, 1, 2), report(1, 4));
        assertEquals(new Spread(50, 25, 100), PeerResult.speed(reports, Measure.PROMPT));
        assertEquals(new Spread(0.5, 0.25, 1), PeerResult.speed(reports, Measure.DECODE));
    }

    @Test
    void ratioComparesWithinEachRound() {
        // The machine is ten times slower in the second round, for both.
        PeerResult result =
                new PeerResult("m", 1, List.of(report(1, 1), report(1, 10)), List.of(report(1, 0.5), report(1, 8)));
        assertEquals(0.5, result.ratio(Measure.PROMPT).least(), 1e-12);
        assertEquals(0.8, result.ratio(Measure.PROMPT).most(), 1e-12);
        assertEquals(0.65, result.ratio(Measure.DECODE).median(), 1e-12);
    }

    @Test
    void tablesNameModelMeasureAndMemory() {
        PeerResult result =
                new PeerResult("110m:Q8_0", 3 << 20, List.of(report(5 << 20, 1)), List.of(report(7 << 20, 0.5)));
        assertEquals("""
                | model | tokens per second | speccascade | llama.cpp | ratio |
                |---|---|---|---|---|
                | 110m:Q8_0 | prompt | 100.0 (100.0-100.0) | 200.0 (200.0-200.0) | 0.50 (0.50-0.50) |
                | 110m:Q8_0 | decode | 1.0 (1.0-1.0) | 2.0 (2.0-2.0) | 0.50 (0.50-0.50) |""", PeerTable.speeds(List.of(result)));
        assertEquals("""
                | model | file MiB | peak MiB speccascade | llama.cpp | load s speccascade | llama.cpp |
                |---|---|---|---|---|---|
                | 110m:Q8_0 | 3 | 5 | 7 | 0.25 | 0.25 |""", PeerTable.memory(List.of(result)));
    }

    @Test
    void refusesUnevenRounds() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> new PeerResult("m", 1, List.of(report(1, 1)), List.of()));
        assertEquals("rounds: 1 and 0 (expected: as many of both, at least 1)", error.getMessage());
    }
}
