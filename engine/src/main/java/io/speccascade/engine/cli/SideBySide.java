package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeStats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Two answers to one problem, next to each other.
record SideBySide(HeldOutProblem problem, TracedAnswer left, TracedAnswer right) {
    private static final String GAP = " │ ";

    List<String> lines(SourceStyle style, int columns) {
        int width = (columns - GAP.length()) / 2;
        List<String> ofLeft = column(left, style, width);
        List<String> ofRight = column(right, style, width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(ofLeft.size(), ofRight.size()); i++) {
            lines.add((cell(ofLeft, i, width) + GAP + cell(ofRight, i, width)).stripTrailing());
        }
        lines.add("");
        lines.add(style.legend());
        return lines;
    }

    ObjectNode toJson(ObjectMapper mapper) {
        ObjectNode json = mapper.createObjectNode();
        json.put("prompt", problem.prompt());
        json.set("answer", problem.answer());
        json.set(left.method().strategy().label(), answerJson(mapper, left));
        json.set(right.method().strategy().label(), answerJson(mapper, right));
        return json;
    }

    private static ObjectNode answerJson(ObjectMapper mapper, TracedAnswer answer) {
        return new GenerationReport(answer.method().settings(), answer.generation()).toJson(mapper);
    }

    private List<String> column(TracedAnswer answer, SourceStyle style, int width) {
        CascadeStats stats = answer.generation().stats();
        List<String> lines = new ArrayList<>();
        lines.add(pad(
                answer.method().strategy().label() + ", rule " + answer.method().ruleName(), width));
        lines.add("─".repeat(width));
        lines.addAll(answer.lines(style, width));
        lines.add(" ".repeat(width));
        boolean isRight = problem.isSolvedBy(answer.generation().text());
        lines.add(pad(
                isRight ? "✓ right" : "✗ wrong (expected: " + problem.answer().asText() + ")", width));
        lines.add(pad(
                String.format(
                        Locale.ROOT,
                        "%d tokens, %d expert calls: %.2f per call",
                        stats.tokens(),
                        stats.expertCalls(),
                        stats.tokensPerExpertCall()),
                width));
        return lines;
    }

    private static String cell(List<String> lines, int index, int width) {
        return index < lines.size() ? lines.get(index) : " ".repeat(width);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
