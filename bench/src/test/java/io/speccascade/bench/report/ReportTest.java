package io.speccascade.bench.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HARM =
            "</script><script>document.title='harm'</script><img src=x onerror=harm()> {{ 7*7 }}";

    @TempDir
    private static Path run;

    @TempDir
    private Path empty;

    @BeforeAll
    static void evaluate() throws IOException {
        FixtureRun.write(run, 2, 0, 1);
        Report.write(run);
    }

    @Test
    void writesEveryFigureAsSvgAndPng() throws IOException {
        List<String> names = List.of(
                "acceptance",
                "calibration",
                "deferral",
                "quality-calls-t0-g4",
                "quality-calls-t1-g4",
                "quality-latency-t0-g4",
                "quality-latency-t1-g4",
                "quality-rejection-t0-g4",
                "quality-rejection-t1-g4");
        try (Stream<Path> files = Files.list(run.resolve("figures"))) {
            assertEquals(
                    names.stream()
                            .flatMap(name -> Stream.of(name + ".png", name + ".svg"))
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (String name : names) {
            assertTrue(ImageIO.read(run.resolve("figures/" + name + ".png").toFile())
                            .getWidth()
                    > 1000);
        }
    }

    @Test
    void everyFigureNamesItsAxesAndTheCommandThatMadeIt() throws Exception {
        String page = page(run);
        try (Stream<Path> files = Files.list(run.resolve("figures"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".svg")).toList()) {
                Document svg = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
                String words = svg.getElementsByTagName("desc").item(0).getTextContent();
                assertTrue(words.matches("(?s)x: .+; y: .+Made by: FixtureRun 2 problems .*"), words);
                String title = svg.getElementsByTagName("title").item(0).getTextContent();
                assertTrue(page.contains("<h3>" + title + "</h3>") || title.contains("'"), title);
            }
        }
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        String page = page(run);
        Matcher references = Pattern.compile("(?:src|href|url)\\s*[=(]\\s*[\"']?([^\"')\\s>]+)")
                .matcher(page);
        while (references.find()) {
            assertTrue(references.group(1).matches("#.*|figures/[a-z0-9-]+\\.(svg|png)"), references.group());
        }
        String withoutNames = page.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
        assertFalse(withoutNames.contains("http://") || withoutNames.contains("https://"));
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        ObjectNode facts = facts();
        facts.put("task", HARM).put("command", HARM).put("drafter", HARM);
        Files.writeString(empty.resolve("run.json"), facts.toString());
        Files.copy(run.resolve("points.csv"), empty.resolve("points.csv"));
        ObjectNode traces =
                (ObjectNode) MAPPER.readTree(run.resolve("traces.json").toFile());
        ((ObjectNode) traces.at("/problems/0")).put("prompt", HARM);
        Files.writeString(empty.resolve("traces.json"), traces.toString());
        Report.write(empty);
        String page = page(empty);
        assertFalse(page.contains("<script>document"), "a script of the prompt's");
        assertFalse(page.contains("<img"), "an image of the prompt's");
        assertEquals(2, page.split("</script>", -1).length - 1);
        assertTrue(page.contains("{{ 7*7 }}"), "read as a template");
    }

    @Test
    void saysWhatIsLeftOutWhereFilesAreMissing() throws IOException {
        Files.writeString(empty.resolve("run.json"), facts().toString());
        Report.write(empty);
        String page = page(empty);
        assertEquals(9, page.split("Left out: ", -1).length - 1);
        assertTrue(page.contains("Left out: calibration (no positions in calibration.json)."), page);
        try (Stream<Path> files = Files.list(empty.resolve("figures"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void refusesAFolderThatIsNoRun() {
        IOException refused = assertThrows(IOException.class, () -> Report.write(empty));
        assertEquals(
                empty.resolve("run.json") + ": missing (expected: a folder that `eval --report` wrote)",
                refused.getMessage());
    }

    @Test
    void namesTheLineOfAnAnswerThatIsNoJson() throws IOException {
        Files.writeString(empty.resolve("run.json"), facts().toString());
        Files.copy(run.resolve("points.csv"), empty.resolve("points.csv"));
        Files.writeString(empty.resolve("answers.jsonl"), "{\"point\": \"x\"}\n{\"point\":");
        IOException refused = assertThrows(IOException.class, () -> Report.write(empty));
        String message = Objects.requireNonNull(refused.getMessage());
        assertTrue(message.startsWith(empty.resolve("answers.jsonl") + ": line 2: "), message);
    }

    @Test
    void theSameFolderGivesTheSameReport() throws IOException {
        byte[] page = Files.readAllBytes(run.resolve("report.html"));
        byte[] figure = Files.readAllBytes(run.resolve("figures/deferral.svg"));
        Report.write(run);
        assertArrayEquals(page, Files.readAllBytes(run.resolve("report.html")));
        assertArrayEquals(figure, Files.readAllBytes(run.resolve("figures/deferral.svg")));
    }

    @Test
    void tracesSayWhatWasComparedAndDecided() throws IOException {
        JsonNode traces = MAPPER.readTree(run.resolve("traces.json").toFile());
        int tests = 0;
        for (JsonNode problem : traces.path("problems")) {
            for (JsonNode answer : problem.path("answers")) {
                for (JsonNode token : answer.path("tokens")) {
                    if (token.path("test").asText().contains("<")) {
                        assertEquals(
                                token.path("left").asDouble()
                                        < token.path("right").asDouble(),
                                token.path("defers").asBoolean(),
                                token.toString());
                        tests++;
                    }
                    if (token.path("source").asText().equals("residual")) {
                        assertTrue(token.path("decision").asText().endsWith("rejected"), token.toString());
                        assertFalse(token.path("rejected").path("text").equals(token.path("text")), token.toString());
                    }
                }
            }
        }
        assertTrue(tests > 50, tests + " tests");
    }

    private static ObjectNode facts() throws IOException {
        return (ObjectNode) MAPPER.readTree(run.resolve("run.json").toFile());
    }

    private static String page(Path folder) throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }
}
