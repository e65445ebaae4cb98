package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.LogProbabilities;
import io.speccascade.engine.LogProbabilities.Candidate;
import io.speccascade.engine.TokenSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LogProbabilitiesTest {
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

    private static int token(int unit) {
        for (int token = 0; token < 256; token++) {
            byte[] bytes = server.engine().tokenizer().bytes(token);
            if (bytes.length == 1 && Byte.toUnsignedInt(bytes[0]) == unit) {
                return token;
            }
        }
        throw new AssertionError("no token of byte " + unit);
    }

    /// `é` in two tokens, then `b`.
    private static List<GeneratedToken> tokens() {
        return List.of(
                new GeneratedToken(0, token(0xC3), "", TokenSource.DRAFTER, Optional.of(found(-0.5, 0xC3))),
                new GeneratedToken(0, token(0xA9), "é", TokenSource.DRAFTER, Optional.of(found(-0.25, 'x'))),
                new GeneratedToken(0, token('b'), "b", TokenSource.BONUS, Optional.of(found(-1, 'b'))));
    }

    private static LogProbabilities found(double value, int likeliest) {
        return new LogProbabilities(value, List.of(new Candidate(token(likeliest), -0.125)));
    }

    @Test
    void areListedAsCompletionsListThem() {
        JsonNode json = new CompletionForm()
                .logProbabilities(new TokenTexts(server.engine().tokenizer()), tokens(), 4)
                .orElseThrow();
        assertEquals(
                "{\"tokens\":[\"bytes:\\\\xc3\",\"bytes:\\\\xa9\",\"b\"],\"token_logprobs\":[-0.5,-0.25,-1.0],"
                        + "\"top_logprobs\":[{\"bytes:\\\\xc3\":-0.125},{\"x\":-0.125},{\"b\":-0.125}],"
                        + "\"text_offset\":[4,4,5]}",
                json.toString());
    }

    @Test
    void areListedAsChatsListThem() {
        JsonNode json = new ChatForm()
                .logProbabilities(new TokenTexts(server.engine().tokenizer()), tokens(), 0)
                .orElseThrow();
        assertEquals(
                "{\"token\":\"bytes:\\\\xa9\",\"logprob\":-0.25,\"bytes\":[169],"
                        + "\"top_logprobs\":[{\"token\":\"x\",\"logprob\":-0.125,\"bytes\":[120]}]}",
                json.required("content").get(1).toString());
        assertEquals(3, json.required("content").size());
    }

    @Test
    void areThereForEveryTokenThatAsksForThem() {
        JsonNode completion = server.completion("{\"prompt\": \"ab\", \"max_tokens\": 6, \"temperature\": 0, "
                        + "\"logprobs\": 2, \"speculative_cascade\": {\"strategy\": \"expert\"}}")
                .success();
        JsonNode found = completion.required("choices").get(0).required("logprobs");
        assertEquals(6, found.required("token_logprobs").size());
        for (int i = 0; i < 6; i++) {
            double value = found.required("token_logprobs").get(i).asDouble();
            assertTrue(value < 0);
            assertEquals(2, found.required("top_logprobs").get(i).size());
            // Greedy: the emitted token is the likeliest.
            assertEquals(
                    value,
                    found.required("top_logprobs")
                            .get(i)
                            .required(found.required("tokens").get(i).asText())
                            .asDouble());
        }
        JsonNode chat = server.post(
                        "/v1/chat/completions",
                        "{\"messages\": [{\"role\": \"user\", \"content\": \"ab\"}], \"max_tokens\": 6, "
                                + "\"logprobs\": true, \"top_logprobs\": 3}")
                .success();
        JsonNode content = chat.required("choices").get(0).required("logprobs").required("content");
        assertEquals(6, content.size());
        assertEquals(3, content.get(0).required("top_logprobs").size());
    }
}
