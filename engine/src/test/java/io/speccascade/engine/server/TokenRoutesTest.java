package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TokenRoutesTest {
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

    @Test
    void givesTokensAndTakesThemBack() {
        JsonNode tokens = server.post("/tokenize", "{\"content\": \"Tom é\"}").success();
        assertEquals(6, tokens.required("tokens").size());
        assertEquals(
                "Tom é",
                server.post("/detokenize", tokens.toString())
                        .success()
                        .required("content")
                        .asText());
    }

    @Test
    void givesPiecesAsTextOrBytes() {
        JsonNode pieces = server.post("/tokenize", "{\"content\": \"aé\", \"with_pieces\": true}")
                .success()
                .required("tokens");
        assertEquals("a", pieces.get(0).required("piece").asText());
        assertEquals("[195]", pieces.get(1).required("piece").toString());
        assertEquals("[169]", pieces.get(2).required("piece").toString());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(
                "content: missing (expected: a string)",
                server.post("/tokenize", "{}").error().required("message").asText());
        assertEquals(
                "tokens: 7 (expected: an array of tokens)",
                server.post("/detokenize", "{\"tokens\": 7}")
                        .error()
                        .required("message")
                        .asText());
        assertEquals(
                "tokens: token: 300 (expected: 0 to 299)",
                server.post("/detokenize", "{\"tokens\": [300]}")
                        .error()
                        .required("message")
                        .asText());
    }
}
