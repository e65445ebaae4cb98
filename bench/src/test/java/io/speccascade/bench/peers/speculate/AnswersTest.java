package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final String LINE =
            "{\"answers\": [[5, 6, 0], [7]], \"seconds\": 0.5, \"expertCalls\": 3, \"drafted\": 4,"
                    + " \"accepted\": 1, \"backend\": \"test\"}";

    private static String refused(String... lines) {
        return assertThrows(NotMeasured.class, () -> Answers.parse(List.of(lines), 2))
                .reason();
    }

    @Test
    void theLastLineThatIsNotBlankCounts() throws NotMeasured {
        Answers answers = Answers.parse(List.of("loading", LINE, ""), 2);
        assertEquals(List.of(List.of(5, 6, 0), List.of(7)), answers.answers());
        assertEquals(4, answers.tokens());
        assertEquals(8, answers.tokensPerSecond());
        assertEquals(new Answers(answers.answers(), 0.5, 3, 4, 1, "test"), answers);
    }

    @Test
    void whatIsPrintedIsWhatIsRead() throws Exception {
        Answers answers = Answers.parse(List.of(LINE), 2);
        assertEquals(answers, Answers.parse(List.of(answers.line()), 2));
    }

    @Test
    void anythingElseIsAReasonInOneLine() {
        assertEquals("it prints nothing (expected: a line of JSON)", refused());
        assertEquals("it prints 'done' (expected: a line of JSON with the answers)", refused(LINE, "done"));
        assertEquals(
                "it prints '{\"answers\": []}' (expected: a line of JSON with the answers)",
                refused("{\"answers\": []}"));
        String instant = LINE.replace("0.5", "0");
        assertEquals("it prints '" + instant + "' (expected: a line of JSON with the answers)", refused(instant));
        assertEquals(
                "2 answers (expected: 3)",
                assertThrows(NotMeasured.class, () -> Answers.parse(List.of(LINE), 3))
                        .reason());
    }

    @Test
    void answersAreTheSameTokenForToken() {
        Answers one = new Answers(List.of(List.of(1, 2), List.of(3), List.of()), 1, 1, 0, 0, "");
        Answers other = new Answers(List.of(List.of(1, 2), List.of(3, 4), List.of()), 1, 1, 0, 0, "");
        assertEquals(2, one.sameAs(other));
        assertEquals(3, one.sameAs(one));
    }
}
