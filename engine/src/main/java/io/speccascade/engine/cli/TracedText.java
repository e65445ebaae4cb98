package io.speccascade.engine.cli;

import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.TokenSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An answer whose characters remember where they came from, broken into lines of a given width.
final class TracedText implements Consumer<GeneratedToken> {
    /// A character of the answer, or of a mark.
    private record Cell(int codePoint, TokenSource source) {}

    private final SourceStyle style;
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable TokenSource current;

    TracedText(SourceStyle style) {
        this.style = style;
    }

    @Override
    public void accept(GeneratedToken token) {
        if (token.text().isEmpty()) {
            return;
        }
        String marked = token.source() == current ? token.text() : style.mark(token.source()) + token.text();
        current = token.source();
        marked.codePoints().forEach(codePoint -> cells.add(new Cell(codePoint, token.source())));
    }

    /// The lines, each padded to `width` columns on the screen.
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < cells.size()) {
            int end = lineEnd(start, width);
            lines.add(render(cells.subList(start, end), width));
            start = end < cells.size() && Character.isWhitespace(cells.get(end).codePoint()) ? end + 1 : end;
        }
        return lines;
    }

    /// Where the line that starts at `start` ends: at a line break, or after the last word that fits.
    private int lineEnd(int start, int width) {
        int lastSpace = start;
        for (int i = start; i < cells.size(); i++) {
            int codePoint = cells.get(i).codePoint();
            if (codePoint == '\n') {
                return i;
            }
            if (Character.isWhitespace(codePoint)) {
                lastSpace = i;
            }
            if (i - start == width) {
                return lastSpace > start ? lastSpace : i;
            }
        }
        return cells.size();
    }

    private String render(List<Cell> line, int width) {
        StringBuilder text = new StringBuilder();
        TokenSource last = null;
        for (Cell cell : line) {
            if (cell.source() != last) {
                text.append(style.colour(cell.source()));
                last = cell.source();
            }
            text.appendCodePoint(cell.codePoint());
        }
        return text + style.end() + " ".repeat(Math.max(0, width - line.size()));
    }
}
