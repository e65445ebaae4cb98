package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// How sure both models are against how often they are right: a reliability diagram.
final class CalibrationFigure {
    private static final int BINS = 10;

    /// Positions whose confidence is in the same tenth.
    private static final class Bin {
        private double confidence;
        private int right;
        private int count;

        void add(double sure, boolean isRight) {
            confidence += sure;
            right += isRight ? 1 : 0;
            count++;
        }

        double gap() {
            return Math.abs(confidence - right);
        }
    }

    private CalibrationFigure() {}

    /// Empty where the run has no calibration.
    static Optional<Figure> of(JsonNode calibration) {
        if (calibration.path("positions").asInt() == 0) {
            return Optional.empty();
        }
        XYChart chart = ChartStyle.lines(
                "Confidence: probability of the likeliest token, mean of the bin",
                "Likeliest token is the reference's, share");
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setXAxisMax(1.0);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(1.0);
        chart.getStyler().setXAxisDecimalPattern("0.0");
        chart.getStyler().setYAxisDecimalPattern("0.0");
        List<Figure.Mark> marks = new ArrayList<>();
        Look drafter = new Look(Look.VERMILION, SeriesMarkers.CIRCLE, false);
        Look expert = new Look(Look.BLUE, SeriesMarkers.SQUARE, false);
        marks.addAll(addModel(chart, "drafter", calibration.path("drafter"), drafter));
        marks.addAll(addModel(chart, "expert", calibration.path("expert"), expert));
        ChartStyle.addGuide(chart, "perfectly calibrated", new double[] {0, 1}, new double[] {0, 1});
        return Optional.of(Figure.of(
                "calibration",
                "Calibration of both models' confidence",
                "Plain softmax of both models, read along "
                        + calibration.path("reference").asText() + ". n = "
                        + calibration.path("positions").asInt() + " positions of "
                        + calibration.path("problems").asInt()
                        + " texts, in bins of 0.1. ECE: expected calibration error, the mean distance from the diagonal."
                        + " Whiskers are 95 % Wilson intervals, which take positions as independent.",
                new Figure.Panel(chart, marks)));
    }

    private static List<Figure.Mark> addModel(XYChart chart, String name, JsonNode model, Look look) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin());
        }
        JsonNode confidence = model.path("confidence");
        for (int i = 0; i < confidence.size(); i++) {
            double sure = confidence.get(i).asDouble();
            bins.get(Math.min(BINS - 1, (int) (sure * BINS)))
                    .add(sure, model.path("right").path(i).asInt() == 1);
        }
        bins.removeIf(bin -> bin.count == 0);
        double error = bins.stream().mapToDouble(Bin::gap).sum() / confidence.size();
        List<Interval> x = new ArrayList<>();
        List<Interval> y = new ArrayList<>();
        List<Figure.Mark> marks = new ArrayList<>();
        for (Bin bin : bins) {
            Interval mean = Interval.of(bin.confidence / bin.count);
            Interval share = Interval.wilson(bin.right, bin.count);
            x.add(mean);
            y.add(share);
            marks.add(new Figure.Mark(
                    mean.value(),
                    share.value(),
                    name + "\nconfidence " + Numbers.fixed(mean.value(), 3) + "\nright " + Numbers.text(share, 3) + "\n"
                            + bin.count + " positions"));
        }
        ChartStyle.addCurve(chart, name + ", ECE " + Numbers.fixed(error, 3), x, y, look);
        return marks;
    }
}
