package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knowm.xchart.HeatMapChart;

/// Where the rules of a run defer: over the confidences of both models, one map per rule.
final class DeferralFigure {
    private static final int BINS = 10;
    private static final int COLUMNS = 2;
    private static final int HEIGHT = 360;
    private static final List<String> EDGES = IntStream.range(0, BINS)
            .mapToObj(bin -> Numbers.fixed(bin / (double) BINS, 1))
            .toList();

    private DeferralFigure() {}

    /// Empty where the run has no calibration, or no rule.
    static Optional<Figure> of(JsonNode calibration) {
        JsonNode rules = calibration.path("rules");
        if (rules.isEmpty() || calibration.path("positions").asInt() == 0) {
            return Optional.empty();
        }
        List<Figure.Panel> panels = new ArrayList<>();
        for (JsonNode rule : rules) {
            panels.add(panel(calibration, rule));
        }
        return Optional.of(new Figure(
                "deferral",
                "Where each rule defers to the expert, temperature "
                        + Numbers.plain(calibration.path("temperature").asDouble()),
                "Colour: share of drafted tokens to which the rule defers, 0 (light) to 1 (dark), mean over the positions of"
                        + " the cell; cells without positions are white. Axes: bins of 0.1 named by their lower ends. Of each"
                        + " rule "
                        + Choice.WORDS + ". n = "
                        + calibration.path("positions").asInt() + " positions of "
                        + calibration.path("problems").asInt()
                        + " texts, read along " + calibration.path("reference").asText() + ". No intervals.",
                panels,
                Math.min(COLUMNS, panels.size())));
    }

    private static Figure.Panel panel(JsonNode calibration, JsonNode rule) {
        double[][] sums = new double[BINS][BINS];
        int[][] counts = new int[BINS][BINS];
        JsonNode drafter = calibration.path("drafter").path("confidence");
        JsonNode expert = calibration.path("expert").path("confidence");
        JsonNode rates = rule.path("deferral");
        for (int i = 0; i < rates.size(); i++) {
            int x = bin(drafter.path(i).asDouble());
            int y = bin(expert.path(i).asDouble());
            sums[x][y] += rates.get(i).asDouble();
            counts[x][y]++;
        }
        List<Number[]> cells = new ArrayList<>();
        List<Figure.Mark> marks = new ArrayList<>();
        for (int x = 0; x < BINS; x++) {
            for (int y = 0; y < BINS; y++) {
                if (counts[x][y] > 0) {
                    double share = sums[x][y] / counts[x][y];
                    cells.add(new Number[] {x, y, share});
                    marks.add(new Figure.Mark(
                            x + 1,
                            y + 1,
                            rule.path("label").asText() + "\ndeferred " + Numbers.fixed(share, 3) + "\n" + counts[x][y]
                                    + " positions"));
                }
            }
        }
        HeatMapChart chart = ChartStyle.map(
                ChartStyle.WIDTH / COLUMNS, HEIGHT, "Drafter's confidence, max q̂", "Expert's confidence, max p̂");
        ChartStyle.title(chart, rule.path("label").asText());
        chart.addSeries("deferral rate", EDGES, EDGES, cells);
        return new Figure.Panel(chart, marks);
    }

    private static int bin(double confidence) {
        return Math.min(BINS - 1, (int) (confidence * BINS));
    }
}
