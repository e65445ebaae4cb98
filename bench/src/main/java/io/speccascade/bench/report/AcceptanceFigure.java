package io.speccascade.bench.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;

/// How often the first, second, … token of a draft stands, by method.
final class AcceptanceFigure {
    private AcceptanceFigure() {}

    /// Empty where there are no answers.
    static Optional<Figure> of(RunFolder folder, Map<Method, Look> looks) throws IOException {
        List<Point> shown = Choice.of(folder.points());
        Set<String> ids = shown.stream().map(Point::id).collect(Collectors.toSet());
        Map<String, List<Answer>> answers = folder.answers(ids).stream().collect(Collectors.groupingBy(Answer::point));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        int draft = shown.getFirst().draftTokens();
        XYChart chart =
                ChartStyle.lines("Position in the draft, tokens", "Blocks in which the drafted token stands, share");
        chart.getStyler().setXAxisDecimalPattern("0");
        chart.getStyler().setYAxisDecimalPattern("0.0#");
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(1.0);
        chart.getStyler().setXAxisMin(0.8);
        chart.getStyler().setXAxisMax(draft + 0.2);
        chart.getStyler().setXAxisMaxLabelCount(draft);
        List<Figure.Mark> marks = new ArrayList<>();
        int count = 0;
        for (Point point : shown) {
            List<Answer> own = answers.getOrDefault(point.id(), List.of());
            if (!own.isEmpty()) {
                Look look = Objects.requireNonNull(looks.get(point.method()));
                marks.addAll(addCurve(chart, point, own, look));
                count = Math.max(count, own.size());
            }
        }
        Point first = shown.getFirst();
        return Optional.of(Figure.of(
                "acceptance",
                "Acceptance per position of the draft, temperature " + Numbers.plain(first.temperature()) + ", γ = "
                        + draft,
                "Of each method " + Choice.WORDS + ". n = " + count
                        + " answers per method. Whiskers are 95 % intervals over answers.",
                new Figure.Panel(chart, marks)));
    }

    private static List<Figure.Mark> addCurve(XYChart chart, Point point, List<Answer> answers, Look look) {
        List<Interval> x = new ArrayList<>();
        List<Interval> y = new ArrayList<>();
        List<Figure.Mark> marks = new ArrayList<>();
        double[] blocks = answers.stream().mapToDouble(Answer::blocks).toArray();
        for (int position = 0; position < point.draftTokens(); position++) {
            int at = position;
            double[] stood = answers.stream()
                    .flatMapToDouble(answer -> DoubleStream.of(
                            at < answer.acceptedPerPosition().size()
                                    ? answer.acceptedPerPosition().get(at)
                                    : 0))
                    .toArray();
            Interval share = Interval.ratio(stood, blocks);
            x.add(Interval.of(position + 1));
            y.add(share);
            marks.add(new Figure.Mark(
                    position + 1,
                    share.value(),
                    point.label() + "\nposition " + (position + 1) + ": " + Numbers.text(share, 3)));
        }
        ChartStyle.addCurve(chart, point.label(), x, y, look);
        return marks;
    }
}
