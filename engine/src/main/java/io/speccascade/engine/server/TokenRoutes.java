package io.speccascade.engine.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.io.IOException;
import java.util.Arrays;

/// `POST /tokenize` and `/detokenize`, as llama.cpp's server has them.
///
/// @param tokenizer of the models
record TokenRoutes(Tokenizer tokenizer) {
    void addTo(RouteTable routes) {
        routes.add("POST", "/tokenize", this::tokenize).add("POST", "/detokenize", this::detokenize);
    }

    private void tokenize(Exchange exchange) throws IOException {
        Fields fields = new Fields(exchange.readJson(), "");
        String content = fields.text("content").orElseThrow(() -> ApiError.field("content", "missing", "a string"));
        boolean readsControl = fields.find("parse_special").isEmpty() || fields.flag("parse_special");
        int[] tokens;
        try {
            tokens = readsControl ? tokenizer.encodeChat(content) : tokenizer.encode(content);
        } catch (IllegalArgumentException e) {
            throw ApiError.of(400, "content: " + e.getMessage());
        }
        if (!fields.flag("add_special")) {
            tokens = withoutAdded(tokens, content, readsControl);
        }
        ObjectNode json = Responses.object();
        ArrayNode array = json.putArray("tokens");
        for (int token : tokens) {
            if (fields.flag("with_pieces")) {
                putPiece(array.addObject().put("id", token), tokenizer.bytes(token));
            } else {
                array.add(token);
            }
        }
        Responses.json(exchange, 200, json);
    }

    private void detokenize(Exchange exchange) throws IOException {
        Fields fields = new Fields(exchange.readJson(), "");
        JsonNode given = fields.require("tokens", "an array of tokens");
        if (!given.isArray()) {
            throw fields.bad("tokens", given, "an array of tokens");
        }
        try {
            String content = tokenizer.decode(CompletionRoute.tokens(fields, "tokens", given));
            Responses.json(exchange, 200, Responses.object().put("content", content));
        } catch (IllegalArgumentException e) {
            throw ApiError.of(400, "tokens: " + e.getMessage());
        }
    }

    /// Drops BOS and EOS, unless the text spells them itself.
    private int[] withoutAdded(int[] tokens, String content, boolean readsControl) {
        int bos = tokenizer.bosToken().orElse(-1);
        int eos = tokenizer.eosToken().orElse(-1);
        int from = 0;
        int to = tokens.length;
        if (to > from && tokens[from] == bos && !(readsControl && content.startsWith(tokenizer.piece(bos)))) {
            from++;
        }
        if (to > from
                && tokenizer.addsEos()
                && tokens[to - 1] == eos
                && !(readsControl && content.endsWith(tokenizer.piece(eos)))) {
            to--;
        }
        return Arrays.copyOfRange(tokens, from, to);
    }

    /// As text, or as bytes where a token is a part of a character.
    private static void putPiece(ObjectNode entry, byte[] bytes) {
        TokenTexts.decoded(bytes).ifPresentOrElse(text -> entry.put("piece", text), () -> {
            ArrayNode units = entry.putArray("piece");
            for (byte unit : bytes) {
                units.add(Byte.toUnsignedInt(unit));
            }
        });
    }
}
