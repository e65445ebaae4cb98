package io.speccascade.engine.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Generation;
import io.speccascade.engine.Request;
import io.speccascade.engine.Request.Prompt;
import io.speccascade.engine.TokenSource;
import io.speccascade.weights.chat.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PageTest {
    private static final String QUESTION =
            "Tom has 6 beads. Then Tom finds 18 beads. How many beads does Tom have in the end?";
    private static final String HARM =
            "<script>document.title='harm'</script><img src=x onerror=\"document.title='harm'\"><b>bold</b>";
    private static final String DONE = "document.querySelector('article:last-child').ariaBusy === 'false'";
    private static final String LAST = """
            {"choices": [{"index": 0, "text": "", "finish_reason": "length"}], "lossless": true,
             "speculative_cascade": {"strategy": "speculative", "rule": "exact", "alpha": 0, "sources": []},
             "timings": {"predicted_n": 3, "predicted_per_second": 12.34, "draft_n": 8, "draft_n_accepted": 2,
                         "prompt_n": 5, "cache_n": 4, "prompt_ms": 7.6}}""".replace("\n", "");

    private static CascadeEngine engine;
    private static ApiServer server;
    private static @Nullable Browser opened;

    private Browser browser;

    @BeforeAll
    static void startServer() {
        engine = CascadeEngine.builder().builtIn().slots(2).build();
        server = ApiServer.start(engine, ServerOptions.DEFAULT.withPort(0));
    }

    /// Before each test, so that each is reported as skipped where there is no browser.
    @BeforeEach
    void openBrowser() throws IOException {
        Browser shared = opened == null ? Browser.open() : opened;
        opened = shared;
        browser = shared;
    }

    @AfterAll
    static void closeAll() {
        if (opened != null) {
            opened.close();
        }
        server.close();
        engine.close();
    }

    private void show(String address) {
        browser.go(address);
        browser.await("document.querySelector('#model').textContent");
    }

    private void ask(String prompt) {
        browser.type("#prompt", prompt + Browser.CONTROL + Browser.ENTER);
    }

    private String figures() {
        return browser.text("article:last-child .figures");
    }

    @Test
    void answersAPromptAndColoursItsTokensBySource() {
        Request.Prompt prompt =
                new Prompt.Chat(engine.chatTemplate().orElseThrow().prompt(List.of(new Message("user", QUESTION))));
        Generation expected = engine.generate(Request.of(prompt).withDraftTokens(4));
        show("http://127.0.0.1:" + server.port() + "/");
        ask(QUESTION);
        browser.await(DONE);
        assertEquals(QUESTION, browser.text(".asked"));
        assertEquals(expected.text(), browser.text(".answer"));
        for (TokenSource source : TokenSource.values()) {
            long count = expected.sources().stream().filter(source::equals).count();
            assertEquals(count, browser.count(".token." + source.label()), source.label());
        }
        assertEquals(
                expected.sources().getFirst().label() + " · "
                        + expected.tokens().getFirst(),
                browser.run("return document.querySelector('.token').dataset.about")
                        .asText());
        assertEquals(
                4,
                browser.run("const colours = ['drafter', 'bonus', 'residual', 'expert'].map(source =>"
                                + "getComputedStyle(document.querySelector('#legend .' + source), '::before').backgroundColor);"
                                + "return new Set(colours).size")
                        .asInt());
        String figures = figures();
        assertTrue(figures.startsWith("lossy " + expected.tokens().size() + " tokens, "), figures);
        assertTrue(figures.endsWith(" · cascade, token-v3 α 0.75 · complete"), figures);
        assertTrue(
                figures.contains(
                        expected.stats().accepted() + " of " + expected.stats().drafted() + " drafted accepted ("),
                figures);
    }

    @Test
    void showsWhatModelsAndPeopleWriteAsText() throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(server, events -> {
            events.token("drafter", 1, HARM);
            events.token("<b>", 2, "</p><script>document.title='harm'</script>");
            events.send(LAST);
            events.send("[DONE]");
        })) {
            show(scripted.address());
            ask(HARM);
            browser.await(DONE);
            assertEquals(HARM, browser.text(".asked"));
            assertEquals(HARM + "</p><script>document.title='harm'</script>", browser.text(".answer"));
            assertEquals(0, browser.count("#log script, #log img, .answer b"));
            assertEquals("SpecCascade", browser.run("return document.title").asText());
            assertEquals(
                    "lossless 3 tokens, 12.3 per second · 2 of 8 drafted accepted (25 %) · prompt 9 tokens, 4 cached, 8 ms"
                            + " · speculative, exact · cut off at the limit",
                    figures());
        }
    }

    @Test
    void countsTheDraftersTokensWhileAnAnswerComesAndStopsIt() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (ScriptedServer scripted = new ScriptedServer(server, events -> {
            try {
                for (int i = 0; ; i++) {
                    events.token(i % 4 == 3 ? "residual" : "drafter", i, "word ");
                    Thread.sleep(5);
                }
            } catch (IOException | InterruptedException e) {
                gone.countDown();
            }
        })) {
            show(scripted.address());
            ask("Go on.");
            browser.await("document.querySelectorAll('.token').length >= 8");
            String figures = figures();
            assertTrue(figures.matches("\\d+ tokens, \\d+ of them the drafter’s \\([78]\\d %\\)"), figures);
            browser.click("#stop");
            browser.await(DONE);
            assertTrue(figures().endsWith(" · stopped"), figures());
            assertTrue(gone.await(30, TimeUnit.SECONDS));
            assertEquals(0, browser.count(".error"));
        }
    }

    @Test
    void keepsTheConversationUntilItIsCleared() throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(server, events -> {
            events.token("drafter", 1, "Hello.");
            events.send(LAST);
            events.send("[DONE]");
        })) {
            show(scripted.address());
            browser.click("input[value=chat]");
            ask("Hi.");
            browser.await(DONE);
            ask("How are you?");
            browser.await("document.querySelectorAll('article').length === 2 && " + DONE);
            browser.click("#clear");
            ask("Hi.");
            browser.await(DONE);
            String hi = "{\"role\":\"user\",\"content\":\"Hi.\"}";
            List<String> turns = scripted.asked().stream()
                    .map(body -> body.path("messages").toString())
                    .toList();
            assertEquals(
                    List.of(
                            "[" + hi + "]",
                            "[" + hi + ",{\"role\":\"assistant\",\"content\":\"Hello.\"},"
                                    + "{\"role\":\"user\",\"content\":\"How are you?\"}]",
                            "[" + hi + "]"),
                    turns);
        }
    }

    @Test
    void sendsTheSettings() throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(server, events -> {
            events.send(LAST);
            events.send("[DONE]");
        })) {
            show(scripted.address());
            browser.click("input[value=complete]");
            browser.run("document.querySelector('#settings').open = true");
            browser.type("#strategy", "cascade");
            browser.type("#rule", "lenient");
            browser.type("#alpha", "0.25");
            browser.run("for (const id of ['draft', 'temperature', 'tokens']) document.getElementById(id).value = ''");
            browser.type("#draft", "3");
            browser.type("#seed", "42");
            browser.type("#temperature", "0.5");
            browser.type("#tokens", "17");
            ask("Once");
            browser.await(DONE);
            assertEquals(new ObjectMapper().readTree("""
                            {"prompt": "Once", "stream": true, "max_tokens": 17, "temperature": 0.5, "seed": 42,
                             "speculative_cascade":
                                 {"strategy": "cascade", "rule": "lenient", "alpha": 0.25, "draft_tokens": 3}}"""), scripted.asked().getFirst());
        }
    }

    @Test
    void showsWhatWentWrong() throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(server, events -> {
            events.token("drafter", 1, "Half an ans");
            events.send("{\"error\": {\"message\": \"the device is <gone>\"}}");
        })) {
            show(scripted.address());
            ask("Hi.");
            browser.await(DONE);
            assertEquals("Half an ans", browser.text(".answer"));
            assertEquals("the device is <gone>", browser.text(".error"));
        }
        ask("Anyone?");
        browser.await("document.querySelectorAll('article').length === 2 && " + DONE);
        assertEquals("The server cannot be reached.", browser.text("article:last-child .error"));
    }

    @Test
    void needsTheKeyAsAPasswordWhereTheServerHasOne() {
        try (ApiServer locked =
                ApiServer.start(engine, ServerOptions.DEFAULT.withPort(0).withApiKey("sesame"))) {
            String address = "127.0.0.1:" + locked.port() + "/";
            browser.go("http://any:sesame@" + address); // as if it had been typed when the browser asked
            browser.go("http://" + address);
            ask(QUESTION);
            browser.await(DONE);
            assertTrue(browser.count(".token") > 0);
        }
    }

    @Test
    void fitsAPhone() {
        browser.resize(360, 640);
        show("http://127.0.0.1:" + server.port() + "/");
        browser.run("document.querySelector('#settings').open = true");
        assertEquals(360, browser.run("return innerWidth").asInt());
        int needed = browser.run("return document.documentElement.scrollWidth").asInt();
        assertTrue(needed <= 360, () -> "" + needed);
        browser.resize(1000, 900);
    }
}
