package io.speccascade.weights.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.weights.GgufFile;
import io.speccascade.weights.MalformedModelException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"llama", "byte-level"})
    void aVocabularyReadBackEncodesAndDecodesAlike(String family) throws IOException {
        try (GgufFile file = family.equals("byte-level") ? Fixtures.byteLevel() : Families.gguf(family)) {
            TokenizerFiles.write(file, folder);
            try (GgufFile back = Families.ofFolder(folder);
                    Tokenizer tokenizer = Tokenizer.of(file);
                    Tokenizer other = Tokenizer.of(back)) {
                VocabularyCheck.requireEqual(tokenizer, other);
                assertEquals(tokenizer.bosToken(), other.bosToken());
                assertEquals(tokenizer.eosToken(), other.eosToken());
                for (String line : Families.corpus()) {
                    int[] tokens = tokenizer.encode(line);
                    assertArrayEquals(tokens, other.encode(line), line);
                    assertEquals(tokenizer.decode(tokens), other.decode(tokens));
                }
                for (String prompt : Families.prompts()) {
                    assertArrayEquals(tokenizer.encodeChat(prompt), other.encodeChat(prompt), prompt);
                }
            }
        }
    }

    @Test
    void aUnigramVocabularyIsRefused() throws IOException {
        try (GgufFile file = Families.gguf("t5")) {
            MalformedModelException e =
                    assertThrows(MalformedModelException.class, () -> TokenizerFiles.write(file, folder));
            assertEquals(
                    file.name() + ": unigram vocabulary (expected: BPE, which tokenizer.json can be written for)",
                    e.getMessage());
        }
    }
}
