package io.speccascade.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.knowm.xchart.XYChart;

/// Quality against what it costs: one curve per rule and baseline, alpha along it; one figure per temperature and γ.
final class QualityFigures {
    private static final int OVERVIEW = 360;

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
                    .filter(point -> point.score().isKnown() && cost.of(point).isKnown())
                    .toList();
            if (shown.size() > 1) {
                figures.add(figure(cost, setting, shown));
            }
        }
        return figures;
    }

    private Figure figure(Cost cost, Setting setting, List<Point> shown) {
        String at = "temperature " + Numbers.plain(setting.temperature()) + ", γ = " + setting.draftTokens();
        return new Figure(
                cost.label() + "-t" + Numbers.plain(setting.temperature()) + "-g" + setting.draftTokens(),
                capital(metric) + " against " + cost.words() + ", " + at,
                caption(cost, shown),
                panels(cost, shown),
                2);
    }

    /// All points, and beside them those of speculative methods alone, which the others press together.
    private List<Figure.Panel> panels(Cost cost, List<Point> shown) {
        List<Point> close =
                shown.stream().filter(point -> point.method().isSpeculative()).toList();
        if (close.size() == shown.size() || close.size() < 2) {
            return List.of(panel(cost, shown, ChartStyle.WIDTH));
        }
        Figure.Panel all = panel(cost, shown, OVERVIEW);
        Figure.Panel closer = closer(cost, shown, close);
        ChartStyle.title(all.chart(), "All methods");
        ChartStyle.title(closer.chart(), "Speculative methods, closer");
        all.chart().getStyler().setLegendVisible(false);
        return List.of(all, closer);
    }

    private Figure.Panel closer(Cost cost, List<Point> shown, List<Point> close) {
        XYChart chart = chart(cost, ChartStyle.WIDTH - OVERVIEW);
        List<Figure.Mark> marks = addCurves(chart, cost, close);
        double[] x = close.stream().mapToDouble(point -> cost.of(point).value()).toArray();
        shown.stream()
                .filter(point -> point.method().strategy().equals("expert")
                        && point.method().minP() == 0)
                .findFirst()
                .ifPresent(expert -> {
                    double score = expert.score().value();
                    double[] ends = {
                        Arrays.stream(x).min().orElseThrow(),
                        Arrays.stream(x).max().orElseThrow()
                    };
                    ChartStyle.addGuide(chart, "expert's " + metric, ends, new double[] {score, score});
                });
        for (Method method : byMethod(shown).keySet()) {
            if (!method.isSpeculative()) {
                ChartStyle.addToLegend(chart, method.label(), x[0], Objects.requireNonNull(looks.get(method)));
            }
        }
        return new Figure.Panel(chart, marks);
    }

    private Figure.Panel panel(Cost cost, List<Point> shown, int width) {
        XYChart chart = chart(cost, width);
        return new Figure.Panel(chart, addCurves(chart, cost, shown));
    }

    private XYChart chart(Cost cost, int width) {
        String scale = metric.equals("accuracy") ? ", % of problems" : ", 0 to 100";
        XYChart chart = ChartStyle.lines(width, cost.axis(), capital(metric) + scale);
        chart.getStyler().setYAxisDecimalPattern("0.#");
        chart.getStyler().setXAxisDecimalPattern("0.00#");
        return chart;
    }

    private List<Figure.Mark> addCurves(XYChart chart, Cost cost, List<Point> shown) {
        List<Figure.Mark> marks = new ArrayList<>();
        byMethod(shown).forEach((method, curve) -> {
            List<Interval> x = curve.stream().map(cost::of).toList();
            List<Interval> y = curve.stream().map(Point::score).toList();
            ChartStyle.addCurve(chart, method.label(), x, y, Objects.requireNonNull(looks.get(method)));
            curve.forEach(point -> marks.add(mark(cost, point)));
        });
        return marks;
    }

    private Figure.Mark mark(Cost cost, Point point) {
        Interval x = cost.of(point);
        return new Figure.Mark(
                x.value(),
                point.score().value(),
                point.label() + "\n" + metric + " " + Numbers.text(point.score(), 1) + "\n" + cost.words() + " "
                        + Numbers.text(x, 3));
    }

    private static String caption(Cost cost, List<Point> shown) {
        int problems = shown.stream().mapToInt(Point::problems).max().orElse(0);
        int seeds = shown.stream().mapToInt(Point::seeds).max().orElse(0);
        String n = "n = " + problems + " problems" + (seeds > 1 ? " × " + seeds + " seeds" : "") + " per point.";
        return "One curve per rule, one point per alpha, joined in the order of alpha; baselines in black and grey. "
                + n + " Whiskers are 95 % intervals." + (cost.note().isEmpty() ? "" : " " + cost.note());
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

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
