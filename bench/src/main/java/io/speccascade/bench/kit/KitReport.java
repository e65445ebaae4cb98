package io.speccascade.bench.kit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found, as JSON and as tables. Figures belong to a section, e.g. a pair of models.
final class KitReport {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, List<Figure>> sections = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// Something that is no number: the machine, the device, the command.
    void fact(String name, String value) {
        facts.put(name, value);
    }

    void add(String section, Figure figure) {
        sections.computeIfAbsent(section, absent -> new ArrayList<>()).add(figure);
    }

    /// Something that a reader must know: what was skipped, or failed.
    void note(String line) {
        notes.add(line);
    }

    Map<String, List<Figure>> sections() {
        return sections;
    }

    List<String> notes() {
        return notes;
    }

    String json() {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        facts.forEach(root::put);
        ArrayNode all = root.putArray("figures");
        sections.forEach((section, figures) -> figures.forEach(figure -> all.addObject()
                .put("section", section)
                .put("name", figure.name())
                .put("setting", figure.setting())
                .put("unit", figure.unit())
                .put("median", figure.value().median())
                .put("least", figure.value().least())
                .put("most", figure.value().most())));
        ArrayNode lines = root.putArray("notes");
        notes.forEach(lines::add);
        return root.toPrettyString() + "\n";
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Measured\n\n");
        facts.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        sections.forEach((section, figures) -> {
            text.append("\n## ").append(section).append("\n\n| figure | setting | value | unit |\n|---|---|---|---|\n");
            figures.forEach(figure -> text.append("| ")
                    .append(figure.name().replace('_', ' '))
                    .append(" | ")
                    .append(figure.setting())
                    .append(" | ")
                    .append(figure.text())
                    .append(" | ")
                    .append(figure.unit())
                    .append(" |\n"));
        });
        if (!notes.isEmpty()) {
            text.append("\n## Notes\n\n");
            notes.forEach(note -> text.append("- ").append(note).append('\n'));
        }
        return text.toString();
    }
}
