package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.GeneratedToken;
import io.speccascade.engine.LogProbabilities;
import java.util.List;
import java.util.Optional;

/// Answers of `/v1/completions`.
final class CompletionForm implements AnswerForm {
    @Override
    public String idPrefix() {
        return "cmpl-";
    }

    @Override
    public String wholeName() {
        return "text_completion";
    }

    @Override
    public String partName() {
        return "text_completion";
    }

    @Override
    public void putWhole(ObjectNode choice, String text) {
        choice.put("text", text);
    }

    @Override
    public void putPart(ObjectNode choice, String text) {
        choice.put("text", text);
    }

    @Override
    public boolean putStart(ObjectNode choice, String echo) {
        choice.put("text", echo);
        return !echo.isEmpty();
    }

    @Override
    public Optional<ObjectNode> logProbabilities(TokenTexts texts, List<GeneratedToken> tokens, int offset) {
        ObjectNode json = Responses.object();
        ArrayNode names = json.putArray("tokens");
        ArrayNode values = json.putArray("token_logprobs");
        ArrayNode alternatives = json.putArray("top_logprobs");
        ArrayNode offsets = json.putArray("text_offset");
        int place = offset;
        for (GeneratedToken token : tokens) {
            if (token.logProbabilities().isPresent()) {
                LogProbabilities found = token.logProbabilities().get();
                names.add(texts.text(token.token()));
                values.add(found.ofToken());
                ObjectNode candidates = alternatives.addObject();
                found.likeliest()
                        .forEach(
                                candidate -> candidates.put(texts.text(candidate.token()), candidate.logProbability()));
                offsets.add(place);
            }
            place += token.text().length();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(json);
    }
}
