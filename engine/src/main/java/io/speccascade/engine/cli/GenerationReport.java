package io.speccascade.engine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.CascadeStats;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A finished answer as JSON, and its statistics in words.
///
/// @param request what was asked for
/// @param generation what came of it
record GenerationReport(Request request, Generation generation) {

    ObjectNode toJson(ObjectMapper mapper) {
        ObjectNode json = mapper.createObjectNode();
        json.put("text", generation.text());
        ArrayNode tokens = json.putArray("tokens");
        generation.tokens().forEach(tokens::add);
        ArrayNode sources = json.putArray("sources");
        generation.sources().forEach(source -> sources.add(source.label()));
        json.put("finishReason", generation.finishReason().name().toLowerCase(Locale.ROOT));
        method().putInto(json);
        json.put("seed", request.seed());
        putStats(json.putObject("stats"), generation.stats());
        return json;
    }

    private static void putStats(ObjectNode json, CascadeStats stats) {
        json.put("tokens", stats.tokens());
        json.put("blocks", stats.blocks());
        json.put("expertCalls", stats.expertCalls());
        json.put("drafterCalls", stats.drafterCalls());
        json.put("drafted", stats.drafted());
        json.put("accepted", stats.accepted());
        json.put("deferred", stats.deferred());
        ArrayNode positions = json.putArray("acceptedPerPosition");
        stats.acceptedPerPosition().forEach(positions::add);
        json.put("tokensPerExpertCall", stats.tokensPerExpertCall());
        json.put("seconds", stats.seconds());
        json.put("tokensPerSecond", stats.tokensPerSecond());
        json.put("bytesToHost", stats.bytesToHost());
        json.put("bytesToDevice", stats.bytesToDevice());
    }

    /// The statistics, one line each.
    List<String> lines() {
        CascadeStats stats = generation.stats();
        String positions =
                stats.acceptedPerPosition().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return List.of(
                "strategy  " + request.strategy().label() + ", rule " + method().ruleName()
                        + (method().isLossless()
                                ? " (exactly the expert's distribution)"
                                : " (not the expert's distribution)"),
                String.format(
                        Locale.ROOT,
                        "tokens    %d in %.2f s, %.1f per second",
                        stats.tokens(),
                        stats.seconds(),
                        stats.tokensPerSecond()),
                String.format(
                        Locale.ROOT,
                        "expert    %d calls, %.2f tokens per call",
                        stats.expertCalls(),
                        stats.tokensPerExpertCall()),
                String.format(
                        Locale.ROOT,
                        "drafter   %d calls; %d drafted, %d accepted, %d deferred",
                        stats.drafterCalls(),
                        stats.drafted(),
                        stats.accepted(),
                        stats.deferred()),
                "accepted  " + (positions.isEmpty() ? "-" : positions + " (first, second, … token of a draft)"),
                String.format(
                        Locale.ROOT,
                        "transfer  %d bytes to the host, %d to the device",
                        stats.bytesToHost(),
                        stats.bytesToDevice()));
    }

    private Method method() {
        return new Method(request);
    }
}
