package io.speccascade.bench.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Puts the panels of a figure side by side, its title above, and caption and command below.
final class FigurePainter {
    private static final int MARGIN = 16;
    private static final Font TITLE = ChartStyle.font(Font.BOLD, 16);
    private static final Font CAPTION = ChartStyle.font(Font.PLAIN, 11);
    private static final Font COMMAND = new Font(Font.MONOSPACED, Font.PLAIN, 11);
    private static final int TITLE_HEIGHT = 40;
    private static final int LINE_HEIGHT = 16;

    /// Where words are to appear, in the figure's pixels.
    record Spot(double x, double y, String text) {}

    private final Figure figure;
    private final List<String> caption;
    private final List<String> command;
    private final int top;
    private final List<Spot> spots = new ArrayList<>();

    private FigurePainter(Figure figure, int top, List<String> caption, List<String> command) {
        this.figure = figure;
        this.top = top;
        this.caption = caption;
        this.command = command;
    }

    static FigurePainter withoutWords(Figure figure) {
        return new FigurePainter(figure, 0, List.of(), List.of());
    }

    static FigurePainter withWords(Figure figure, String command) {
        int width = ChartStyle.WIDTH - 2 * MARGIN;
        return new FigurePainter(
                figure, TITLE_HEIGHT, lines(figure.caption(), CAPTION, width), lines("$ " + command, COMMAND, width));
    }

    int width() {
        return ChartStyle.WIDTH;
    }

    int height() {
        int words = caption.size() + command.size();
        return top + rows() * panelHeight() + (words == 0 ? 0 : words * LINE_HEIGHT + 2 * MARGIN);
    }

    /// The marks of all panels, known once they are painted.
    List<Spot> spots() {
        return List.copyOf(spots);
    }

    void paint(Graphics2D graphics) {
        spots.clear();
        graphics.setColor(Look.INK);
        if (top > 0) {
            graphics.setFont(TITLE);
            graphics.drawString(figure.title(), MARGIN, top - LINE_HEIGHT);
        }
        int x = 0;
        for (int i = 0; i < figure.panels().size(); i++) {
            x = i % figure.columns() == 0 ? 0 : x;
            paint(graphics, figure.panels().get(i), x, top + i / figure.columns() * panelHeight());
            x += figure.panels().get(i).chart().getWidth();
        }
        int y = top + rows() * panelHeight() + MARGIN;
        graphics.setColor(Look.INK);
        y = paint(graphics, caption, CAPTION, y);
        paint(graphics, command, COMMAND, y + LINE_HEIGHT / 4);
    }

    private void paint(Graphics2D graphics, Figure.Panel panel, int x, int y) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        panel.chart().paint(graphics, panel.chart().getWidth(), panelHeight());
        graphics.setTransform(before);
        graphics.setClip(null);
        for (Figure.Mark mark : panel.marks()) {
            spots.add(new Spot(
                    x + panel.chart().getScreenXFromChart(mark.x()),
                    y + panel.chart().getScreenYFromChart(mark.y()),
                    mark.text()));
        }
    }

    private static int paint(Graphics2D graphics, List<String> lines, Font font, int top) {
        graphics.setFont(font);
        int y = top;
        for (String line : lines) {
            graphics.drawString(line, MARGIN, y);
            y += LINE_HEIGHT;
        }
        return y;
    }

    private int rows() {
        return Math.ceilDiv(figure.panels().size(), figure.columns());
    }

    private int panelHeight() {
        return figure.panels().getFirst().chart().getHeight();
    }

    /// Words that fit a width; a longer one is cut.
    private static List<String> lines(String text, Font font, int width) {
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
            while (metrics.stringWidth(line) > width) {
                int end = line.length();
                while (metrics.stringWidth(line.substring(0, end)) > width) {
                    end--;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }
}
