package io.speccascade.weights.tokenizer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How byte-level BPE cuts text before it merges: one entry of the resource `pretokenizers.json`. The expressions are
/// those of each model's own `tokenizer.json`; the names, and the defaults, are those of llama.cpp's `llama-vocab.cpp`.
///
/// @param names values of `tokenizer.ggml.pre` that mean this
/// @param splits regular expressions; each cuts the pieces that the one before left, matches and gaps both stand
/// @param wholeWords whether a piece that is a token as it stands is not merged again
/// @param addBos whether encoded text starts with BOS unless the file says otherwise
record PreTokenizer(List<String> names, List<String> splits, boolean wholeWords, boolean addBos) {
    /// The expression that Hugging Face's library has built in.
    static final String GPT_2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

    static Optional<PreTokenizer> named(String name) {
        return all().stream().filter(each -> each.names().contains(name)).findFirst();
    }

    /// The name of the entry that cuts in this way; of several, one that treats whole words alike.
    static Optional<String> cutting(List<String> splits, boolean wholeWords) {
        return all().stream()
                .filter(each -> each.splits().equals(splits))
                .sorted(Comparator.comparing(each -> each.wholeWords() != wholeWords))
                .map(each -> each.names().getFirst())
                .findFirst();
    }

    static String knownNames() {
        return all().stream().flatMap(each -> each.names().stream()).collect(Collectors.joining(", "));
    }

    private static List<PreTokenizer> all() {
        try (InputStream in = PreTokenizer.class.getResourceAsStream("pretokenizers.json")) {
            if (in == null) {
                throw new IllegalStateException("pretokenizers.json: missing from the jar");
            }
            return new ObjectMapper().readValue(in, new TypeReference<List<PreTokenizer>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
