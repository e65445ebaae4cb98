package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class BadRequestTest {
    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(
                TestServer.tinyPair(folder),
                TestServer.OPTIONS.withPlainChat(false).withMaxBodyBytes(4096));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String message(TestServer.Reply reply) {
        assertEquals(400, reply.status(), reply.body());
        assertEquals("invalid_request_error", reply.error().required("type").asText());
        return reply.error().required("message").asText();
    }

    // Single quotes stand for double ones.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | prompt: missing (expected: a string, an array of strings, of tokens, or of arrays of tokens)",
                "{'prompt': 5} | prompt: 5 (expected: a string, an array of strings, of tokens, or of arrays of tokens)",
                "{'prompt': []} | prompt: [] (expected: a string, an array of strings, of tokens, or of arrays of tokens)",
                "{'prompt': [1.5]} | prompt[0]: 1.5 (expected: a token, an integer)",
                "{'prompt': [99999]} | token: 99999 (expected: 0 to 299)",
                "{'prompt': ''} | prompt: empty (expected: at least one token)",
                "{'prompt': 'a', 'max_tokens': 0} | max_tokens: 0 (expected: an integer, at least 1)",
                "{'prompt': 'a', 'max_tokens': '9'} | max_tokens: '9' (expected: an integer, at least 1)",
                "{'prompt': 'a', 'max_tokens': 1e9} | max_tokens: 1.0E9 (expected: an integer, at least 1)",
                "{'prompt': 'a', 'temperature': -1} | temperature: -1 (expected: 0 to 2.0)",
                "{'prompt': 'a', 'temperature': 1e999} | temperature: 'Infinity' (expected: 0 to 2.0)",
                "{'prompt': 'a', 'top_p': 0} | top_p: 0 (expected: more than 0, at most 1)",
                "{'prompt': 'a', 'top_k': -1} | top_k: -1 (expected: an integer, at least 0)",
                "{'prompt': 'a', 'min_p': 2} | min_p: 2 (expected: 0 to 1)",
                "{'prompt': 'a', 'n': 17} | n: 17 (expected: an integer, 1 to 16)",
                "{'prompt': 'a', 'seed': 1.5} | seed: 1.5 (expected: an integer)",
                "{'prompt': 'a', 'stop': ''} | stop: '' (expected: a string, or at most 16, none of them empty)",
                "{'prompt': 'a', 'stop': [1]} | stop: [1] (expected: a string, or at most 16, none of them empty)",
                "{'prompt': 'a', 'stream': 1} | stream: 1 (expected: true or false)",
                "{'prompt': 'a', 'user': 1} | user: 1 (expected: a string)",
                "{'prompt': 'a', 'logprobs': 21} | logprobs: 21 (expected: an integer, 0 to 20)",
                "{'prompt': 'a', 'logprobs': 1, 'echo': true} | logprobs: 1 (expected: none: not supported)",
                "{'prompt': 'a', 'suffix': 'b'} | suffix: 'b' (expected: none: not supported)",
                "{'prompt': 'a', 'best_of': 2} | best_of: 2 (expected: none: not supported)",
                "{'prompt': 'a', 'frequency_penalty': 1} | frequency_penalty: 1 (expected: none: not supported)",
                "{'prompt': 'a', 'presence_penalty': 'x'} | presence_penalty: 'x' (expected: none: not supported)",
                "{'prompt': 'a', 'logit_bias': {'5': 1}} | logit_bias: {'5':1} (expected: none: not supported)",
                "{'prompt': 'a', 'stream_options': {}} | stream_options: {} (expected: none without stream)",
                "{'prompt': 'a', 'speculative_cascade': 1} | speculative_cascade: 1 (expected: an object)",
                "{'prompt': 'a', 'speculative_cascade': {'gamma': 1}} | speculative_cascade.gamma: unknown field (expected: alpha, draft_tokens, rule, strategy)",
                "{'prompt': 'a', 'speculative_cascade': {'draft_tokens': 9}} | speculative_cascade.draft_tokens: 9 (expected: an integer, 0 to 8)",
                "{'prompt': 'a', 'speculative_cascade': {'alpha': 7}} | speculative_cascade.alpha: 7.0 (expected: 0 <= alpha <= 1 for rule token-v3)",
                "{'prompt': 'a', 'speculative_cascade': {'strategy': 'bild', 'rule': 'chow'}} | speculative_cascade.rule: chow (expected: bild or none for strategy bild; cascade takes any rule)",
                "[] | body: array (expected: a JSON object)",
            })
    void saysWhatIsWrongWithACompletion(String body, String expected) {
        assertEquals(expected.replace('\'', '"'), message(server.completion(body.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | messages: missing (expected: an array of {'role', 'content'})",
                "{'messages': []} | messages: [] (expected: at least one {'role', 'content'})",
                "{'messages': ['a']} | messages[0]: 'a' (expected: {'role', 'content'})",
                "{'messages': [{'content': 'a'}]} | messages[0].role: missing (expected: system, user or assistant)",
                "{'messages': [{'role': 'tool', 'content': 'a'}]} | messages[0].role: 'tool' (expected: system, user or assistant)",
                "{'messages': [{'role': 'user'}]} | messages[0].content: missing (expected: a string, or an array of {'type': 'text', 'text'})",
                "{'messages': [{'role': 'user', 'content': [{'type': 'image_url'}]}]} | messages[0].content: {'type':'image_url'} (expected: a string, or an array of {'type': 'text', 'text'})",
                "{'messages': [{'role': 'user', 'content': 'a'}], 'tools': [{}]} | tools: [{}] (expected: none: not supported)",
                "{'messages': [{'role': 'user', 'content': 'a'}], 'response_format': {'type': 'json_object'}} | response_format: {'type':'json_object'} (expected: none: not supported)",
                "{'messages': [{'role': 'user', 'content': 'a'}], 'top_logprobs': 2} | top_logprobs: 2 (expected: none without logprobs)",
                "{'messages': [{'role': 'user', 'content': 'a'}]} | messages: the model has no chat template (expected: a prompt, sent to /v1/completions)",
            })
    void saysWhatIsWrongWithAChat(String body, String expected) {
        assertEquals(
                expected.replace('\'', '"'), message(server.post("/v1/chat/completions", body.replace('\'', '"'))));
    }

    @Test
    void namesTheFieldAndTheCode() {
        TestServer.Reply reply = server.completion("{\"prompt\": \"a\", \"suffix\": \"b\"}");
        assertEquals("suffix", reply.error().required("param").asText());
        assertEquals("unsupported_parameter", reply.error().required("code").asText());
    }

    @Test
    void hasOneModelOnly() {
        TestServer.Reply reply = server.completion("{\"model\": \"gpt-4\", \"prompt\": \"a\"}");
        assertEquals(404, reply.status());
        assertEquals("model_not_found", reply.error().required("code").asText());
        assertEquals("model", reply.error().required("param").asText());
    }

    @Test
    void saysWhereJsonIsBroken() {
        String message = message(server.completion("{\"prompt\": \"a\",\n \"n\" 1}"));
        assertTrue(message.startsWith("body: line 2, column 6: "), message);
        assertTrue(message(server.completion("{} {}")).startsWith("body: line 1, column "));
        assertTrue(message(server.completion("[".repeat(3000))).contains("nesting depth"));
        assertEquals("body: missing (expected: a JSON object)", message(server.completion("")));
    }

    @Test
    void refusesTextThatIsNoUnicode() {
        assertTrue(message(server.completion("{\"prompt\": \"\\ud800\"}")).contains("unpaired surrogate"));
        assertTrue(
                message(server.post("/tokenize", "{\"content\": \"\\ud800\"}")).contains("unpaired surrogate"));
    }

    @Test
    void refusesAPromptThatLeavesNoRoom() {
        TestServer.Reply reply = server.completion("{\"prompt\": \"" + "a".repeat(256) + "\"}");
        assertEquals("prompt: 256 tokens (expected: at most 255 for a context of 256)", message(reply));
        assertEquals("context_length_exceeded", reply.error().required("code").asText());
    }

    @Test
    void refusesAnswersWithoutNumber() {
        String prompts = "[" + "\"a\",".repeat(40) + "\"a\"]";
        assertEquals(
                "prompt: 41 prompts, n 4 (expected: at most 128 answers)",
                message(server.completion("{\"n\": 4, \"prompt\": " + prompts + "}")));
    }

    @Test
    void refusesOtherTypesOfContent() {
        TestServer.Reply reply = server.send("POST", "/v1/completions", "{}", "Content-Type", "text/plain");
        assertEquals(415, reply.status());
        assertEquals(
                "Content-Type: text/plain (expected: application/json)",
                reply.error().required("message").asText());
        assertEquals(400, server.send("POST", "/v1/completions", "{}").status());
        assertEquals(
                400,
                server.send("POST", "/v1/completions", "{}", "Content-Type", "Application/JSON; charset=utf-8")
                        .status());
    }

    @Test
    void refusesLargeBodies() {
        TestServer.Reply reply = server.completion("{\"prompt\": \"" + "a".repeat(4096) + "\"}");
        assertEquals(413, reply.status());
        assertEquals(
                "body: too large (expected: at most 4096 bytes)",
                reply.error().required("message").asText());
    }
}
