package io.speccascade.bench.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.bench.tasks.BleuCounts;
import io.speccascade.cascade.Rule;
import io.speccascade.engine.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointRowTest {
    private static Map<String, String> row(PointRow row) {
        List<String> names = Csv.values(PointRow.HEADER.strip());
        List<String> values = Csv.values(row.line().stripTrailing());
        assertEquals(names.size(), values.size());
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), values.get(i));
        }
        return cells;
    }

    @Test
    void ratesAreOverWhatWasExamined() {
        Point point = Samples.point(Strategy.CASCADE, "token-v3", 0.3);
        // Per answer: 12 tokens by 4 expert and 16 drafter calls; 16 drafted, 8 accepted, 2 rejected, 5 deferred.
        PointSample sample = Samples.sample(
                point, 4, problem -> new Outcome(problem < 3 ? 1 : 0, 12, 4, 16, 16, 8, 2, 5, 1, BleuCounts.none()));
        Map<String, String> cells = row(PointRow.of(sample, new Interval(0.5, 0.4, 0.6), 0.25, 0.8));
        assertEquals("cascade/token-v3/a0.3/g4/t1/m0", cells.get("point"));
        assertEquals("75", cells.get("score"));
        assertEquals("0.333333", cells.get("expert_calls_per_token"));
        assertEquals("1.333333", cells.get("drafter_calls_per_token"));
        assertEquals("3", cells.get("tokens_per_expert_call"));
        assertEquals("0.2", cells.get("rejection_rate"));
        assertEquals("0.5", cells.get("acceptance_rate"));
        assertEquals("0.5", cells.get("deferral_rate"));
        assertEquals("0.1", cells.get("lossy_rate"));
        assertEquals("0.5", cells.get("relative_latency"));
        // (4 + 0.25 · 16) / 12 = 2/3 expert calls a token, of 0.8 that the expert alone needs.
        assertEquals("0.833333", cells.get("modelled_latency"));
        assertEquals("0", cells.get("baseline"));
    }

    @Test
    void leavesEmptyWhatAStrategyDoesNotHave() {
        PointSample sample = Samples.sample(
                new Point(Strategy.DRAFTER, Rule.EXACT, 4, 0, 0), 2, problem -> Samples.outcome(1, 5, 0));
        Map<String, String> cells = row(PointRow.of(sample, Interval.NONE, 0, 1));
        for (String name : List.of(
                "rule",
                "alpha",
                "tokens_per_expert_call",
                "rejection_rate",
                "acceptance_rate",
                "deferral_rate",
                "relative_latency")) {
            assertEquals("", cells.get(name), name);
        }
        assertEquals("1", cells.get("baseline"));
        assertEquals("0", cells.get("expert_calls_per_token"));
    }

    @Test
    void latencyIsOfMediansPerTokenRelativeToTheExpert() {
        Point expert = new Point(Strategy.EXPERT, Rule.EXACT, 0, 1, 0);
        Point cascade = Samples.point(Strategy.CASCADE, "diff", 0);
        List<LatencyRecord> records = new ArrayList<>();
        for (int problem = 0; problem < 3; problem++) {
            // The median ignores the round in which something else ran.
            for (double seconds : new double[] {2, 2.2, 90}) {
                records.add(new LatencyRecord(expert.id(), 0, problem, seconds, 10));
                records.add(new LatencyRecord(cascade.id(), 0, problem, seconds, 20));
            }
        }
        RelativeLatency latency = new RelativeLatency(records);
        assertEquals(0.5, latency.of(cascade, expert).value(), 1e-12);
        assertEquals(0.5, latency.of(cascade, expert).low(), 1e-12);
        assertEquals(1, latency.of(expert, expert).value(), 1e-12);
        assertEquals(Interval.NONE, latency.of(Samples.point(Strategy.CASCADE, "diff", 1), expert));
    }
}
