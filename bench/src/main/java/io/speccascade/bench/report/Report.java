package io.speccascade.bench.report;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the report of a run: `report.html`, which needs no other file and no network, and each of its figures as
/// `figures/NAME.svg` and `figures/NAME.png`.
public final class Report {
    private static final String FILE = "report.html";
    private static final String FIGURES = "figures";

    private final RunFolder folder;
    private final List<Page.Section> sections = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Report(RunFolder folder) {
        this.folder = folder;
    }

    /// Reads what is in the folder; figures whose files are not there are left out, and the page says so.
    ///
    /// @param runDirectory what `eval --report` wrote, with `run.json` at least
    /// @throws IOException if a file cannot be read or written, or Java finds no font to write with
    public static void write(Path runDirectory) throws IOException {
        requireFonts();
        Report report = new Report(RunFolder.read(runDirectory));
        report.collect();
        report.writeAll();
    }

    private void collect() throws IOException {
        Map<Method, Look> looks = Look.of(folder.points());
        QualityFigures quality = new QualityFigures(folder.points(), folder.metric(), looks);
        for (Cost cost : Cost.values()) {
            add(
                    cost.label(),
                    "Quality against " + cost.words(),
                    quality.of(cost),
                    "no point with a " + cost.words() + " in " + RunFolder.POINTS);
        }
        add(
                "acceptance-per-position",
                "Acceptance per position",
                AcceptanceFigure.of(folder, looks),
                "no answers of a speculative method in " + RunFolder.ANSWERS);
        add(
                "deferral-maps",
                "Where rules defer",
                DeferralFigure.of(folder.calibration()),
                "no positions of a cascade rule in " + RunFolder.CALIBRATION);
        add(
                "confidence",
                "Calibration",
                CalibrationFigure.of(folder.calibration()),
                "no positions in " + RunFolder.CALIBRATION);
        if (folder.traces().path("problems").isEmpty()) {
            notes.add("Left out: token by token (no traces in " + RunFolder.TRACES + ").");
        }
        if (folder.comparisons().isEmpty()) {
            notes.add("Left out: at equal quality (no comparison in " + RunFolder.COMPARISON + ").");
        }
    }

    private void add(String id, String title, Optional<Figure> figure, String reason) {
        add(id, title, figure.stream().toList(), reason);
    }

    private void add(String id, String title, List<Figure> figures, String reason) {
        if (figures.isEmpty()) {
            notes.add("Left out: " + title.toLowerCase(Locale.ROOT) + " (" + reason + ").");
        } else {
            sections.add(new Page.Section(id, title, figures));
        }
    }

    private void writeAll() throws IOException {
        FigureFiles files = new FigureFiles(folder.command());
        Path figures = Files.createDirectories(folder.path().resolve(FIGURES));
        for (Page.Section section : sections) {
            for (Figure figure : section.figures()) {
                files.write(figure, figures);
            }
        }
        Files.writeString(folder.path().resolve(FILE), new Page(folder, sections, notes).html(files));
    }

    /// Java draws text with the system's fonts, and fails in odd ways where there are none.
    private static void requireFonts() throws IOException {
        try {
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(ChartStyle.font(Font.PLAIN, 12))
                    .stringWidth("q̂");
        } catch (AWTError e) {
            throw new IOException(
                    "display: " + e.getMessage() + " (expected: none; start Java with -Djava.awt.headless=true)", e);
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new IOException(
                    "fonts: " + e.getMessage() + " (expected: fontconfig, freetype and a font; on Debian and Ubuntu: "
                            + "apt install fontconfig fonts-dejavu-core)",
                    e);
        }
    }
}
