package io.speccascade.bench.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Colour and marker of a method, the same in every figure of a report: cascade rules in colours that the colour-blind
/// can tell apart (Okabe and Ito 2008), baselines in black and greys.
///
/// @param isDashed of the line
record Look(Color colour, Marker marker, boolean isDashed) {
    static final Color INK = new Color(0x1d, 0x1f, 0x23);
    static final Color BLUE = new Color(0x00, 0x72, 0xb2);
    static final Color VERMILION = new Color(0xd5, 0x5e, 0x00);

    private static final List<Color> COLOURS = List.of(
            BLUE,
            VERMILION,
            new Color(0x00, 0x9e, 0x73),
            new Color(0xcc, 0x79, 0xa7),
            new Color(0xe6, 0x9f, 0x00),
            new Color(0x56, 0xb4, 0xe9));
    private static final List<Color> GREYS = List.of(INK, new Color(0x6b, 0x70, 0x78), new Color(0x9a, 0x9f, 0xa7));
    private static final List<Marker> MARKERS = List.of(
            SeriesMarkers.CIRCLE,
            SeriesMarkers.SQUARE,
            SeriesMarkers.DIAMOND,
            SeriesMarkers.TRIANGLE_UP,
            SeriesMarkers.TRIANGLE_DOWN);

    /// Looks of all methods of a run, in the order in which legends list them: rules first.
    static Map<Method, Look> of(List<Point> points) {
        List<Method> methods = points.stream().map(Point::method).distinct().toList();
        Map<Method, Look> looks = new LinkedHashMap<>();
        List<Method> rules =
                methods.stream().filter(method -> !method.isBaseline()).toList();
        for (int i = 0; i < rules.size(); i++) {
            int round = i / COLOURS.size();
            looks.put(rules.get(i), new Look(at(COLOURS, i), at(MARKERS, round), round > 0));
        }
        List<Method> baselines = new ArrayList<>(methods);
        baselines.removeAll(rules);
        for (int i = 0; i < baselines.size(); i++) {
            looks.put(baselines.get(i), new Look(at(GREYS, i / MARKERS.size()), at(MARKERS, i + 1), true));
        }
        return looks;
    }

    private static <T> T at(List<T> list, int index) {
        return list.get(index % list.size());
    }
}
