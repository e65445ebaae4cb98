package io.speccascade.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.knowm.xchart.XYChart;

/// Quality against what it costs: one curve per rule and baseline, alpha along it; one figure per temperature and γ.
final class QualityFigures {
    /// What quality is set against.
    enum Cost {
        LATENCY(
                "quality-latency",
                "modelled latency",
                "Modelled latency per token, expert alone = 1",
                "Modelled latency is (expert calls + c × drafter calls) per token, c being the cost ratio of the run.",
                point -> Interval.of(point.modelledLatency())),
        CALLS(
                "quality-calls",
                "expert calls",
                "Expert calls per token",
                "Passes of the expert over the prompt are not counted.",
                Point::expertCalls),
        MEASURED(
                "quality-measured",
                "measured latency",
                "Measured latency per token, expert alone = 1",
                "Each was timed in turn with the expert alone.",
                Point::relativeLatency),
        REJECTION(
                "quality-rejection",
                "rejection rate",
                "Rejection rate, share of drafted tokens",
                "",
                point -> point.method().isSpeculative() ? point.rejection() : Interval.NONE);

        final String name;
        final String words;
        final String axis;
        final String note;
        final Function<Point, Interval> of;

        Cost(String name, String words, String axis, String note, Function<Point, Interval> of) {
            this.name = name;
            this.words = words;
            this.axis = axis;
            this.note = note;
            this.of = of;
        }
    }

    private record Setting(double temperature, int draftTokens) {}

    private final List<Point> points;
    private final String metric;
    private final Map<Method, Look> looks;

    QualityFigures(List<Point> points, String metric, Map<Method, Look> looks) {
        this.points = points;
        this.metric = metric;
        this.looks = looks;
    }

    /// Empty where no point has this cost.
    List<Figure> of(Cost cost) {
        List<Setting> settings = points.stream()
                .filter(point -> point.method().isSpeculative())
                .map(point -> new Setting(point.temperature(), point.draftTokens()))
                .distinct()
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (Setting setting : settings) {
            List<Point> shown = points.stream()
                    .filter(point -> point.temperature() == setting.temperature()
                            && (!point.method().isSpeculative() || point.draftTokens() == setting.draftTokens()))
                    .filter(point ->
                            point.score().isKnown() && cost.of.apply(point).isKnown())
                    .toList();
            if (shown.size() > 1) {
                figures.add(figure(cost, setting, shown));
            }
        }
        return figures;
    }

    private Figure figure(Cost cost, Setting setting, List<Point> shown) {
        String scale = metric.equals("accuracy") ? ", % of problems" : ", 0 to 100";
        XYChart chart = ChartStyle.lines(cost.axis, capital(metric) + scale);
        chart.getStyler().setYAxisDecimalPattern("0.#");
        chart.getStyler().setXAxisDecimalPattern("0.0#");
        List<Figure.Mark> marks = new ArrayList<>();
        byMethod(shown).forEach((method, curve) -> {
            List<Interval> x = curve.stream().map(cost.of).toList();
            ChartStyle.addCurve(
                    chart, method.label(), x, curve.stream().map(Point::score).toList(), look(method));
            for (int i = 0; i < curve.size(); i++) {
                Point point = curve.get(i);
                marks.add(new Figure.Mark(
                        x.get(i).value(),
                        point.score().value(),
                        point.label() + "\n" + metric + " " + Numbers.text(point.score(), 1) + "\n" + cost.words + " "
                                + Numbers.text(x.get(i), 3)));
            }
        });
        String at = "temperature " + Numbers.plain(setting.temperature()) + ", γ = " + setting.draftTokens();
        String name = cost.name + "-t" + Numbers.plain(setting.temperature()) + "-g" + setting.draftTokens();
        return Figure.of(
                name,
                capital(metric) + " against " + cost.words + ", " + at,
                caption(cost, shown),
                new Figure.Panel(chart, marks));
    }

    private static String caption(Cost cost, List<Point> shown) {
        int problems = shown.stream().mapToInt(Point::problems).max().orElse(0);
        int seeds = shown.stream().mapToInt(Point::seeds).max().orElse(0);
        String n = "n = " + problems + " problems" + (seeds > 1 ? " × " + seeds + " seeds" : "") + " per point.";
        return "One curve per rule, one point per alpha, joined in the order of alpha; baselines in black and grey. " + n
                + " Whiskers are 95 % intervals." + (cost.note.isEmpty() ? "" : " " + cost.note);
    }

    private Map<Method, List<Point>> byMethod(List<Point> shown) {
        Map<Method, List<Point>> curves = new LinkedHashMap<>();
        for (Method method : looks.keySet()) {
            List<Point> curve = shown.stream()
                    .filter(point -> point.method().equals(method))
                    .sorted(Comparator.comparingDouble(Point::alpha))
                    .toList();
            if (!curve.isEmpty()) {
                curves.put(method, curve);
            }
        }
        return curves;
    }

    private Look look(Method method) {
        return Objects.requireNonNull(looks.get(method));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
