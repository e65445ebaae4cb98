package io.speccascade.bench.report;

import java.util.List;
import org.knowm.xchart.internal.chartpart.AxesChart;

/// One figure of the report.
///
/// @param name of its files
/// @param title what it shows
/// @param caption how to read it: n, what intervals mean, what was chosen
/// @param panels its charts, row by row
/// @param columns panels in a row
record Figure(String name, String title, String caption, List<Panel> panels, int columns) {
    /// A chart, and what to say where the pointer rests.
    record Panel(AxesChart<?, ?> chart, List<Mark> marks) {}

    /// Words on a point of a chart, in the chart's own coordinates.
    record Mark(double x, double y, String text) {}

    static Figure of(String name, String title, String caption, Panel panel) {
        return new Figure(name, title, caption, List.of(panel), 1);
    }

    /// The axes of its panels in words, each once, for readers who do not see it.
    List<String> axes() {
        return panels.stream()
                .flatMap(panel ->
                        List.of(
                                "x: " + panel.chart().getXAxisTitle(),
                                "y: " + panel.chart().getYAxisTitle())
                                .stream())
                .distinct()
                .toList();
    }
}
