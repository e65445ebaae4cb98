package io.speccascade.bench.eval;

import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.cli.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One run in its folder: gets what is missing, then writes all that follows from it.
///
/// @param costRatio cost of a drafter call in expert calls
/// @param margin how far below the reference a score still counts as equal, in points of 100
record Evaluation(RunPlan plan, RunFolder folder, Terminal terminal, double costRatio, double margin) {

    /// Gets the missing answers.
    void answer(CascadeEngine engine) throws IOException {
        try (AnswerLog log = openAnswers()) {
            int total = plan.items().size();
            if (log.size() > 0) {
                terminal.errorLine("resuming: " + log.size() + " of " + total + " answers are there");
            }
            try (Progress progress = Progress.of(terminal, "answers", log.size(), total)) {
                new AnswerRun(plan, engine, log).complete(progress);
            }
        }
    }

    /// Times the missing answers.
    ///
    /// @param engine with one slot
    void time(CascadeEngine engine, int problems, int rounds) throws IOException {
        try (LatencyLog log = openLatencies()) {
            int done = LatencyRun.measured(log, problems, rounds);
            try (Progress progress = Progress.of(terminal, "latency", done, (long) problems * rounds)) {
                new LatencyRun(plan, engine, log, problems, rounds).complete(progress);
            }
        }
    }

    /// Writes the answers in order and all that is computed from answers and latencies.
    ///
    /// @return what a person wants to read
    List<String> summarise() throws IOException {
        List<LatencyRecord> latencies;
        try (LatencyLog log = openLatencies()) {
            latencies = log.records();
        }
        Summary summary;
        try (AnswerLog log = openAnswers()) {
            summary = Summary.of(plan, log, latencies, costRatio);
            log.finish();
        }
        String metric = plan.task().metric();
        List<Comparison> comparisons =
                Comparison.all(summary.rows().stream().map(PointRow::sample).toList(), margin / 100);
        ComparisonReport report = new ComparisonReport(metric, margin);
        folder.replace(RunFolder.POINTS, summary.csv());
        folder.replace(RunFolder.COMPARISON, report.json(comparisons));
        List<String> lines = new ArrayList<>(summary.table(metric));
        comparisons.forEach(comparison -> {
            lines.add("");
            lines.addAll(report.sentences(comparison));
        });
        return lines;
    }

    private AnswerLog openAnswers() throws IOException {
        return AnswerLog.open(folder, plan, terminal::warning);
    }

    private LatencyLog openLatencies() throws IOException {
        return LatencyLog.open(folder, plan.points().size(), terminal::warning);
    }
}
