package io.speccascade.bench.peers.speculate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// What one process made of the measured prompts: the last line that it prints.
///
/// @param answers tokens of each answer, the stop token among them
/// @param seconds for all of them, prompts included
/// @param expertCalls forward passes of the expert from the one that gives the first token
/// @param drafted tokens drafted
/// @param accepted of these, those that stood
/// @param backend what computed, in the program's own words
record Answers(
        @JsonProperty(required = true) List<List<Integer>> answers,
        @JsonProperty(required = true) double seconds,
        @JsonProperty(required = true) long expertCalls,
        @JsonProperty(required = true) long drafted,
        @JsonProperty(required = true) long accepted,
        @JsonProperty(required = true) String backend) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    Answers {
        answers = answers.stream().map(List::copyOf).toList();
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("seconds: " + seconds + " (expected: > 0)");
        }
    }

    /// Reads what a process printed.
    ///
    /// @param count prompts that were measured
    /// @throws NotMeasured if the last line is no such object, or answers another number of prompts
    static Answers parse(List<String> lines, int count) throws NotMeasured {
        String last = lines.stream()
                .filter(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotMeasured("it prints nothing (expected: a line of JSON)"));
        Answers read;
        try {
            read = JSON.readValue(last, Answers.class);
        } catch (JsonProcessingException e) {
            throw new NotMeasured("it prints '" + brief(last) + "' (expected: a line of JSON with the answers)");
        }
        if (read.answers().size() != count) {
            throw new NotMeasured(read.answers().size() + " answers (expected: " + count + ")");
        }
        return read;
    }

    static String brief(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    String line() throws JsonProcessingException {
        return JSON.writeValueAsString(this);
    }

    int tokens() {
        return answers.stream().mapToInt(List::size).sum();
    }

    double tokensPerSecond() {
        return tokens() / seconds;
    }

    /// Answers that are, token for token, those of `other`.
    int sameAs(Answers other) {
        int same = 0;
        for (int i = 0; i < Math.min(answers.size(), other.answers.size()); i++) {
            same += answers.get(i).equals(other.answers.get(i)) ? 1 : 0;
        }
        return same;
    }
}
