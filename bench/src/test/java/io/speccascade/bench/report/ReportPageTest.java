package io.speccascade.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Opens the report from disk in a headless Chromium.
@Timeout(120)
class ReportPageTest {
    @TempDir
    private Path run;

    @Test
    void showsTracesAndPointsWithoutAnErrorOrANetwork() throws IOException, InterruptedException {
        Path chromium = chromium();
        FixtureRun.write(run, 1, 0);
        Report.write(run);
        Path log = run.resolve("log");
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + run.resolve("profile"),
                        "--enable-logging=stderr",
                        "--dump-dom",
                        run.resolve("report.html").toUri().toString())
                .redirectError(log.toFile())
                .start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        String messages = Files.readString(log);
        assertFalse(messages.contains("CONSOLE"), messages);
        assertTrue(page.split("class=\"token drafter", -1).length > 20, "tokens of the drafter");
        assertTrue(page.contains("class=\"dropped\""), "rejected draft tokens");
        assertTrue(page.contains("rule's value"), "what the rule compared");
        int points = Files.readAllLines(run.resolve("points.csv")).size() - 1;
        assertEquals(points, page.split("<tr><td", -1).length - 1, "rows of points");
    }

    private static Path chromium() {
        Optional<Path> installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        return installed.orElseGet(() -> abort("chromium is not installed (Debian: apt install chromium)"));
    }
}
