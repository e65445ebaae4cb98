package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.DraftLength;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CompletionRouteTest {
    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.tiny(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String text(JsonNode answer, int choice) {
        return answer.required("choices").get(choice).required("text").asText();
    }

    @Test
    void answersAsTheEngineDoes() {
        Request request = Request.of("once")
                .withMaxTokens(20)
                .withDraft(DraftLength.adaptive(8))
                .withSampling(SamplingParameters.PLAIN)
                .withSeed(7);
        Generation expected = server.engine().generate(request);
        JsonNode answer = server.completion(
                        "{\"model\": \"tiny\", \"prompt\": \"once\", \"max_tokens\": 20, \"seed\": 7}")
                .success();
        assertEquals("text_completion", answer.required("object").asText());
        assertTrue(answer.required("id").asText().startsWith("cmpl-"));
        assertEquals("tiny", answer.required("model").asText());
        assertEquals(expected.text(), text(answer, 0));
        JsonNode choice = answer.required("choices").get(0);
        assertEquals("length", choice.required("finish_reason").asText());
        assertTrue(choice.required("logprobs").isNull());
        JsonNode usage = answer.required("usage");
        assertEquals(4, usage.required("prompt_tokens").asInt());
        assertEquals(20, usage.required("completion_tokens").asInt());
        assertEquals(24, usage.required("total_tokens").asInt());
        JsonNode details = usage.required("completion_tokens_details");
        assertEquals(
                expected.stats().accepted(),
                details.required("accepted_prediction_tokens").asInt());
        assertEquals(
                expected.stats().drafted() - expected.stats().accepted(),
                details.required("rejected_prediction_tokens").asInt());
    }

    @Test
    void saysHowTheAnswerWasMade() {
        JsonNode answer = server.completion("""
                {"prompt": "once", "max_tokens": 20,
                 "speculative_cascade": {"strategy": "cascade", "rule": "chow", "alpha": 0.4, "draft_tokens": 3}}""").success();
        JsonNode cascade = answer.required("speculative_cascade");
        assertEquals("cascade", cascade.required("strategy").asText());
        assertEquals("chow", cascade.required("rule").asText());
        assertEquals(0.4, cascade.required("alpha").asDouble());
        assertFalse(cascade.required("lossless").asBoolean());
        assertFalse(answer.required("lossless").asBoolean());
        int sum = 0;
        for (JsonNode count : cascade.required("tokens_by_source")) {
            sum += count.asInt();
        }
        assertEquals(20, sum);
        assertTrue(cascade.required("deferred").isInt());
        JsonNode timings = answer.required("timings");
        assertEquals(20, timings.required("predicted_n").asInt());
        assertEquals(
                4,
                timings.required("prompt_n").asInt()
                        + timings.required("cache_n").asInt());
        assertTrue(timings.required("draft_n").asInt()
                >= timings.required("draft_n_accepted").asInt());
        for (String name : new String[] {"prompt_ms", "prompt_per_second", "predicted_ms", "predicted_per_second"}) {
            assertTrue(timings.required(name).asDouble() >= 0, name);
        }
    }

    @Test
    void saysThatExactSpeculationIsLossless() {
        for (String strategy : new String[] {"speculative", "expert"}) {
            JsonNode answer = server.completion("{\"prompt\": \"a\", \"max_tokens\": 2, \"speculative_cascade\": "
                            + "{\"strategy\": \"" + strategy + "\"}}")
                    .success();
            assertTrue(answer.required("lossless").asBoolean(), strategy);
            assertTrue(
                    answer.required("speculative_cascade").required("lossless").asBoolean(), strategy);
        }
    }

    @Test
    void givesChoiceIOfAPromptTheSeedPlusI() {
        JsonNode answer = server.completion("{\"prompt\": [\"a\", \"b\"], \"max_tokens\": 8, \"n\": 3, \"seed\": 5}")
                .success();
        assertEquals(6, answer.required("choices").size());
        for (int i = 0; i < 6; i++) {
            assertEquals(i, answer.required("choices").get(i).required("index").asInt());
            JsonNode single = server.completion("{\"prompt\": \"" + (i < 3 ? "a" : "b")
                            + "\", \"max_tokens\": 8, \"seed\": " + (5 + i % 3) + "}")
                    .success();
            assertEquals(text(single, 0), text(answer, i));
        }
        assertEquals(2, answer.required("usage").required("prompt_tokens").asInt());
        assertEquals(48, answer.required("usage").required("completion_tokens").asInt());
    }

    @Test
    void drawsAnewWithoutASeed() {
        String body = "{\"prompt\": \"a\", \"max_tokens\": 40}";
        assertNotEquals(
                text(server.completion(body).success(), 0),
                text(server.completion(body).success(), 0));
    }

    @Test
    void takesTokensAsPrompts() {
        int[] tokens = server.engine().tokenizer().encode("ab");
        String array = "[" + tokens[0] + "," + tokens[1] + "]";
        String rest = ", \"max_tokens\": 6, \"temperature\": 0}";
        String expected = text(server.completion("{\"prompt\": \"ab\"" + rest).success(), 0);
        assertEquals(
                expected, text(server.completion("{\"prompt\": " + array + rest).success(), 0));
        JsonNode both = server.completion("{\"prompt\": [" + array + "," + array + "]" + rest)
                .success();
        assertEquals(expected, text(both, 0));
        assertEquals(expected, text(both, 1));
    }

    @Test
    void echoesThePrompt() {
        String rest = ", \"max_tokens\": 6, \"temperature\": 0";
        String expected =
                text(server.completion("{\"prompt\": \"ab\"" + rest + "}").success(), 0);
        assertEquals(
                "ab" + expected,
                text(
                        server.completion("{\"prompt\": \"ab\", \"echo\": true" + rest + "}")
                                .success(),
                        0));
    }

    @Test
    void endsBeforeAStopString() {
        String rest = "\"prompt\": \"ab\", \"max_tokens\": 40, \"temperature\": 0";
        String whole = text(server.completion("{" + rest + "}").success(), 0);
        int place = IntStream.range(4, 20)
                .filter(i -> whole.charAt(i) > ' ' && whole.charAt(i) < 127 && whole.charAt(i) != '"')
                .filter(i -> whole.charAt(i) != '\\')
                .findFirst()
                .orElseThrow();
        String stop = whole.substring(place, place + 1);
        for (String form : new String[] {"\"" + stop + "\"", "[\"no such text\", \"" + stop + "\"]"}) {
            JsonNode answer =
                    server.completion("{" + rest + ", \"stop\": " + form + "}").success();
            assertEquals(whole.substring(0, whole.indexOf(stop)), text(answer, 0));
            assertEquals(
                    "stop",
                    answer.required("choices").get(0).required("finish_reason").asText());
        }
    }

    @Test
    void answersWithSixteenTokensWhereNothingIsSaid() {
        JsonNode answer = server.completion("{\"prompt\": \"a\", \"unknown_field\": {}, \"stop\": null}")
                .success();
        assertEquals(16, answer.required("usage").required("completion_tokens").asInt());
    }
}
