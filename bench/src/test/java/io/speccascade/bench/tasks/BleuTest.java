package io.speccascade.bench.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The figures are sacrebleu's own: `make_bleu_fixtures.py`.
class BleuTest {
    private static final double CLOSE = 1e-8; // of 1; a millionth of a point of 100

    @Test
    void corpusAndSentencesScoreAsInSacrebleu() throws IOException {
        JsonNode corpora = fixtures();
        assertTrue(corpora.size() >= 10);
        for (JsonNode corpus : corpora) {
            BleuCounts sum = BleuCounts.none();
            for (int i = 0; i < corpus.get("answers").size(); i++) {
                String answer = corpus.get("answers").get(i).textValue();
                List<String> references = corpus.get("references")
                        .get(i)
                        .valueStream()
                        .map(JsonNode::textValue)
                        .toList();
                sum = sum.plus(new Bleu().counts(answer, references));
                assertEquals(
                        corpus.get("sentences").get(i).doubleValue() / 100,
                        new Bleu().score(answer, references),
                        CLOSE,
                        corpus.get("name").textValue() + ", sentence " + i);
            }
            assertEquals(
                    corpus.get("corpus").doubleValue() / 100,
                    sum.corpusScore(),
                    CLOSE,
                    corpus.get("name").textValue());
        }
    }

    @Test
    void tokeniserSetsPunctuationApartButKeepsNumbersWhole() {
        assertEquals(
                List.of("He", "paid", "$", "1,234.56", "(", "on", "3", "-", "4", "May", ")", ","),
                BleuTokenizer.words("He paid $1,234.56 (on 3-4 May),"));
    }

    private static JsonNode fixtures() throws IOException {
        try (InputStream stream = Objects.requireNonNull(BleuTest.class.getResourceAsStream("bleu.json"))) {
            return new ObjectMapper().readTree(stream).get("corpora");
        }
    }
}
