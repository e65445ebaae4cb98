package io.speccascade.bench.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// How charts of the report look.
final class ChartStyle {
    static final int WIDTH = 900;

    private static final int HEIGHT = 500;
    private static final int MAP_STEPS = 5;
    private static final int FOLD = 28; // characters
    private static final int TITLE_LENGTH = 42; // characters
    private static final int TITLE_SIZE = 13;
    private static final int SMALLEST = 7;
    private static final Color SOFT = new Color(0x5b, 0x60, 0x68);
    private static final Color LINE = new Color(0xe3, 0xe4, 0xe6);
    private static final BasicStroke DASHES =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);
    private static final BasicStroke SOLID = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private ChartStyle() {}

    /// @param size in points
    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /// A chart of lines and points, as wide as the page.
    static XYChart lines(String xTitle, String yTitle) {
        return lines(WIDTH, xTitle, yTitle);
    }

    /// A chart of lines and points.
    static XYChart lines(int width, String xTitle, String yTitle) {
        XYChart chart = new XYChartBuilder()
                .width(width)
                .height(HEIGHT)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        quieten(chart.getStyler());
        chart.getStyler().setMarkerSize(8);
        return chart;
    }

    /// A heat map whose colours run from 0 (white) to 1.
    static HeatMapChart map(int width, int height, String xTitle, String yTitle) {
        HeatMapChart chart = new HeatMapChartBuilder()
                .width(width)
                .height(height)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        quieten(chart.getStyler());
        chart.getStyler().setPlotContentSize(1);
        chart.getStyler().setMin(0);
        chart.getStyler().setMax(1);
        chart.getStyler()
                .setRangeColors(new Color[] {new Color(0xea, 0xf3, 0xfa), Look.BLUE, new Color(0x00, 0x1f, 0x3f)});
        chart.getStyler().setShowValue(false);
        chart.getStyler().setDrawBorder(true);
        chart.getStyler().setHeatMapValueDecimalPattern("0.0");
        chart.getStyler().setPlotGridLinesVisible(false);
        // In steps: Batik has no gradient of many colours.
        chart.getStyler().setPiecewise(true);
        chart.getStyler().setPiecewiseRanged(true);
        chart.getStyler().setSplitNumber(MAP_STEPS);
        return chart;
    }

    private static void quieten(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setChartFontColor(Look.INK);
        styler.setPlotGridLinesColor(LINE);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setAxisTickMarksColor(SOFT);
        styler.setAxisTickLabelsColor(SOFT);
        styler.setAxisTickLabelsFont(font(Font.PLAIN, 12));
        styler.setAxisTitleFont(font(Font.PLAIN, 13));
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendFont(font(Font.PLAIN, 12));
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendPadding(8);
        styler.setChartTitleVisible(false);
        styler.setChartPadding(8);
        styler.setAntiAlias(true);
    }

    /// Adds a curve of `look`, or points where there is only one of them, and their intervals as whiskers.
    ///
    /// @param x where, with horizontal intervals where they are bounded
    static void addCurve(XYChart chart, String label, List<Interval> x, List<Interval> y, Look look) {
        XYSeries series = chart.addSeries(label, values(x), values(y));
        series.setLabel(folded(label));
        series.setMarker(look.marker());
        series.setMarkerColor(look.colour());
        series.setLineColor(look.colour());
        series.setLineStyle(look.isDashed() ? DASHES : SOLID);
        if (x.size() == 1) {
            series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        }
        whiskers(chart, label, x, y, look.colour());
    }

    /// Adds a thin line without points.
    static void addGuide(XYChart chart, String label, double[] x, double[] y) {
        XYSeries series = chart.addSeries(label, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(SOFT);
        series.setLineStyle(DASHES);
    }

    /// Names a method whose points are in another panel only.
    ///
    /// @param x anywhere within the chart
    static void addToLegend(XYChart chart, String label, double x, Look look) {
        addCurve(chart, label, List.of(Interval.of(x)), List.of(Interval.NONE), look);
    }

    /// Writes a title over a chart that is one of several, the smaller the longer it is.
    static void title(AxesChart<?, ?> chart, String title) {
        int size = Math.clamp((long) TITLE_SIZE * TITLE_LENGTH / title.length(), SMALLEST, TITLE_SIZE);
        chart.setTitle(title);
        chart.getStyler().setChartTitleFont(font(Font.BOLD, size));
        chart.getStyler().setChartTitleVisible(true);
    }

    /// Rules may be long expressions.
    private static String folded(String text) {
        return text.replaceAll("(.{1," + FOLD + "})(?:\\s+|$)", "$1\n").strip();
    }

    private static void whiskers(XYChart chart, String label, List<Interval> x, List<Interval> y, Color colour) {
        List<Double> xs = new ArrayList<>();
        List<@Nullable Double> ys = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            if (y.get(i).isBounded()) {
                xs.addAll(List.of(x.get(i).value(), x.get(i).value(), x.get(i).value()));
                ys.add(y.get(i).low());
                ys.add(y.get(i).high());
                ys.add(null);
            }
            if (x.get(i).isBounded()) {
                xs.addAll(List.of(x.get(i).low(), x.get(i).high(), x.get(i).high()));
                ys.add(y.get(i).value());
                ys.add(y.get(i).value());
                ys.add(null);
            }
        }
        if (!xs.isEmpty()) {
            XYSeries series = chart.addSeries(label + " intervals", xs, ys);
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110));
            series.setLineStyle(new BasicStroke(1));
            series.setShowInLegend(false);
        }
    }

    private static double[] values(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::value).toArray();
    }
}
