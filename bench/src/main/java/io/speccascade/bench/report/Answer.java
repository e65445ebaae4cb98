package io.speccascade.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// One line of `answers.jsonl`.
///
/// @param point id of the point it belongs to
/// @param problem index in the task
/// @param sources one letter a token: d drafter, e expert, r residual, b bonus
/// @param score 0 to 1
/// @param acceptedPerPosition blocks in which the draft's first, second, … token stood
record Answer(
        String point,
        int problem,
        long seed,
        String prompt,
        String text,
        List<Integer> tokens,
        String sources,
        double score,
        int blocks,
        int expertCalls,
        List<Integer> acceptedPerPosition) {
    static Answer of(JsonNode json) {
        return new Answer(
                json.path("point").asText(),
                json.path("problem").asInt(),
                json.path("seed").asLong(),
                json.path("prompt").asText(),
                json.path("text").asText(),
                integers(json.path("tokens")),
                json.path("sources").asText(),
                json.path("score").asDouble(),
                json.path("blocks").asInt(),
                json.path("expertCalls").asInt(),
                integers(json.path("acceptedPerPosition")));
    }

    private static List<Integer> integers(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList());
    }
}
