package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.engine.GeneratedToken;
import java.util.List;
import java.util.Optional;

/// Answers of `/v1/chat/completions`.
final class ChatForm implements AnswerForm {
    @Override
    public String idPrefix() {
        return "chatcmpl-";
    }

    @Override
    public String wholeName() {
        return "chat.completion";
    }

    @Override
    public String partName() {
        return "chat.completion.chunk";
    }

    @Override
    public void putWhole(ObjectNode choice, String text) {
        choice.putObject("message")
                .put("role", "assistant")
                .put("content", text)
                .putNull("refusal");
    }

    @Override
    public void putPart(ObjectNode choice, String text) {
        ObjectNode delta = choice.putObject("delta");
        if (!text.isEmpty()) {
            delta.put("content", text);
        }
    }

    @Override
    public boolean putStart(ObjectNode choice, String echo) {
        choice.putObject("delta").put("role", "assistant").put("content", "");
        return true;
    }

    @Override
    public Optional<ObjectNode> logProbabilities(TokenTexts texts, List<GeneratedToken> tokens, int offset) {
        ObjectNode json = Responses.object();
        ArrayNode content = json.putArray("content");
        json.putNull("refusal");
        for (GeneratedToken token : tokens) {
            token.logProbabilities().ifPresent(found -> {
                ObjectNode entry = content.addObject();
                put(entry, texts, token.token(), found.ofToken());
                ArrayNode alternatives = entry.putArray("top_logprobs");
                found.likeliest()
                        .forEach(candidate ->
                                put(alternatives.addObject(), texts, candidate.token(), candidate.logProbability()));
            });
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(json);
    }

    private static void put(ObjectNode entry, TokenTexts texts, int token, double logProbability) {
        entry.put("token", texts.text(token)).put("logprob", logProbability);
        ArrayNode bytes = entry.putArray("bytes");
        for (byte unit : texts.bytes(token)) {
            bytes.add(Byte.toUnsignedInt(unit));
        }
    }
}
