package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.interpret.RenderResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// `report.html`: all in one file. The template escapes whatever it is given; points and traces go into the page as
/// JSON, which its script turns into text.
final class Page {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// Figures under one heading.
    record Section(String id, String title, List<Figure> figures) {}

    private final RunFolder folder;
    private final List<Section> sections;
    private final List<String> notes;

    /// @param notes what is left out, and why
    Page(RunFolder folder, List<Section> sections, List<String> notes) {
        this.folder = folder;
        this.sections = sections;
        this.notes = notes;
    }

    String html(FigureFiles files) throws IOException {
        boolean hasTraces = !folder.traces().path("problems").isEmpty();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "heading",
                "Quality and cost of deferral rules: "
                        + folder.facts().path("task").asText());
        values.put("lead", lead());
        values.put("command", folder.command());
        values.put("comparisons", MAPPER.convertValue(comparisons(), List.class));
        values.put(
                "figures",
                sections.stream().map(section -> section(section, files)).toList());
        values.put("sections", contents(hasTraces));
        values.put("hasTraces", hasTraces);
        values.put("rejectedNote", isGreedy() ? "" : " (known at temperature 0 only)");
        values.put("hasPoints", !folder.points().isEmpty());
        values.put("facts", facts());
        values.put("notes", notes);
        values.put("style", resource("report.css"));
        values.put("script", resource("report.js"));
        values.put("data", data());
        return render(values);
    }

    private String lead() {
        JsonNode facts = folder.facts();
        return "Drafter " + facts.path("drafter").asText() + ", expert "
                + facts.path("expert").asText() + ", on " + facts.path("device").asText() + ". "
                + facts.path("problems").asText() + " problems, "
                + facts.path("date").asText() + ".";
    }

    private boolean isGreedy() {
        return folder.traces()
                        .path("problems")
                        .path(0)
                        .path("answers")
                        .path(0)
                        .path("temperature")
                        .asDouble()
                == 0;
    }

    private JsonNode comparisons() {
        return folder.comparisons().isArray() ? folder.comparisons() : MAPPER.createArrayNode();
    }

    private static Map<String, Object> section(Section section, FigureFiles files) {
        List<Map<String, String>> figures = section.figures().stream()
                .map(figure -> Map.of(
                        "name", figure.name(),
                        "title", figure.title(),
                        "caption", figure.caption(),
                        "svg", files.inline(figure)))
                .toList();
        return Map.of("id", section.id(), "title", section.title(), "figures", figures);
    }

    private List<Map<String, String>> contents(boolean hasTraces) {
        List<Map<String, String>> contents = new ArrayList<>();
        if (!comparisons().isEmpty()) {
            contents.add(Map.of("id", "comparison", "title", "At equal quality"));
        }
        sections.forEach(section -> contents.add(Map.of("id", section.id(), "title", section.title())));
        if (hasTraces) {
            contents.add(Map.of("id", "traces", "title", "Token by token"));
        }
        if (!folder.points().isEmpty()) {
            contents.add(Map.of("id", "points", "title", "All points"));
        }
        contents.add(Map.of("id", "run", "title", "The run"));
        return contents;
    }

    private List<Map<String, String>> facts() {
        List<Map<String, String>> facts = new ArrayList<>();
        folder.facts().properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                facts.add(Map.of(
                        "name", words(field.getKey()), "value", value.isTextual() ? value.asText() : value.toString()));
            }
        });
        return facts;
    }

    /// `costRatio` becomes `cost ratio`.
    private static String words(String key) {
        return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /// JSON that may stand inside a script element: nothing in it can end the element or begin a comment.
    private String data() throws IOException {
        ObjectNode data = MAPPER.createObjectNode();
        ArrayNode points = data.putArray("points");
        folder.points().forEach(point -> points.add(point(point)));
        JsonNode problems = folder.traces().path("problems");
        data.set("problems", problems.isArray() ? problems : MAPPER.createArrayNode());
        return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static ObjectNode point(Point point) {
        ObjectNode json = MAPPER.createObjectNode().put("method", point.method().label());
        json.set("alpha", number(point.alpha()));
        json.set("draftTokens", number(point.draftTokens() == 0 ? Double.NaN : point.draftTokens()));
        json.put("temperature", point.temperature());
        json.set("score", interval(point.score()));
        json.set("expertCalls", interval(point.expertCalls()));
        json.set("rejection", interval(point.rejection()));
        json.set("modelledLatency", interval(Interval.of(point.modelledLatency())));
        json.set("relativeLatency", interval(point.relativeLatency()));
        return json;
    }

    private static JsonNode interval(Interval interval) {
        return interval.isKnown()
                ? MAPPER.createArrayNode()
                        .add(number(interval.value()))
                        .add(number(interval.low()))
                        .add(number(interval.high()))
                : MAPPER.nullNode();
    }

    private static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return MAPPER.nullNode();
        }
        return value == Math.rint(value)
                ? MAPPER.getNodeFactory().numberNode((long) value)
                : MAPPER.getNodeFactory().numberNode(value);
    }

    private static String render(Map<String, Object> values) throws IOException {
        Jinjava jinjava = new Jinjava(JinjavaConfig.newBuilder()
                .withNestedInterpretationEnabled(false)
                .build());
        String template = "{% autoescape %}" + resource("report.html") + "{% endautoescape %}";
        RenderResult result = jinjava.renderForResult(template, values);
        if (result.hasErrors()) {
            throw new IllegalStateException("report.html: " + result.getErrors().getFirst());
        }
        return result.getOutput();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
