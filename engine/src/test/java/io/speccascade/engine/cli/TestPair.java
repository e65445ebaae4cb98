package io.speccascade.engine.cli;

import io.speccascade.engine.TestModels;
import io.speccascade.engine.TestModels.Recipe;
import io.speccascade.weights.GgufFile;
import io.speccascade.weights.GgufWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/// Tiny random models whose tokens are bytes, with a context of 256.
///
/// @param folder where they are
record TestPair(Path folder) {
    private static final int VOCABULARY = 260;

    /// Writes the pair into `folder`.
    static TestPair in(Path folder) {
        TestModels.write(folder, "expert", Recipe.expert(VOCABULARY));
        TestModels.write(folder, "drafter", Recipe.expert(VOCABULARY).withNoise(0.3f));
        return new TestPair(folder);
    }

    String expert() {
        return folder.resolve("expert.gguf").toString();
    }

    String drafter() {
        return folder.resolve("drafter.gguf").toString();
    }

    /// A model with a smaller vocabulary.
    String stranger() {
        return TestModels.write(folder, "stranger", Recipe.expert(VOCABULARY - 1))
                .toString();
    }

    /// The expert with a chat template.
    String chatty() {
        return expertWith(
                "chatty",
                writer -> writer.put(
                        "tokenizer.chat_template",
                        "{% for message in messages %}{{ message['role'] }}:{{ message['content'] }};{% endfor %}"));
    }

    /// The expert, said to be trained for a thousand million tokens of context.
    String endless() {
        return expertWith("endless", writer -> writer.put("llama.context_length", 1_000_000_000));
    }

    private String expertWith(String name, Consumer<GgufWriter> change) {
        Path path = folder.resolve(name + ".gguf");
        try (GgufFile file = GgufFile.open(Path.of(expert()))) {
            GgufWriter writer = new GgufWriter();
            file.metadata().values().forEach(writer::put);
            change.accept(writer);
            file.tensors()
                    .forEach(tensor -> writer.tensor(
                            tensor.name(),
                            tensor.type(),
                            tensor.shape(),
                            channel -> channel.write(tensor.data().asByteBuffer())));
            writer.write(path);
            return path.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first `length` bytes of the expert.
    String cutOff(int length) {
        Path path = folder.resolve("cut.gguf");
        try {
            byte[] whole = Files.readAllBytes(Path.of(expert()));
            Files.write(path, Arrays.copyOf(whole, length));
            return path.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
