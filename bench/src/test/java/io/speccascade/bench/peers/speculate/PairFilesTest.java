package io.speccascade.bench.peers.speculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.bench.peers.LlamaShape;
import io.speccascade.bench.peers.RandomLlama;
import io.speccascade.bench.peers.WeightFormat;
import io.speccascade.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFilesTest {
    @TempDir
    Path folder;

    @Test
    void theBuiltInPairComesAsFilesAndAsFolders() throws Exception {
        PairFiles files = PairFiles.builtIn(folder);
        try (ModelFile file = ModelFile.open(files.drafter(Program.Form.GGUF));
                ModelFile written = ModelFile.open(files.drafter(Program.Form.FOLDER))) {
            assertEquals(file.spec().hiddenSize(), written.spec().hiddenSize());
            assertTrue(Files.isDirectory(Path.of(written.file().name())));
        }
    }

    @Test
    void aFolderIsWrittenAgainOnlyWhereTheFileIsNewer() throws Exception {
        PairFiles files = PairFiles.builtIn(folder);
        Path config = files.drafter(Program.Form.FOLDER).resolve("config.json");
        FileTime made =
                FileTime.fromMillis(Files.getLastModifiedTime(files.drafter()).toMillis() + 60_000);
        Files.setLastModifiedTime(config, made);
        files.drafter(Program.Form.FOLDER);
        assertEquals(made, Files.getLastModifiedTime(config));
        Files.setLastModifiedTime(files.drafter(), FileTime.fromMillis(made.toMillis() + 60_000));
        files.drafter(Program.Form.FOLDER);
        assertTrue(Files.getLastModifiedTime(config).compareTo(made) < 0);
    }

    @Test
    void aFormThatCannotBeMadeIsAReason() throws IOException {
        Path file = folder.resolve("tiny.gguf");
        new RandomLlama(new LlamaShape("tiny", 64, 2, 4, 2, 96, 400), WeightFormat.Q8_0, 1).write(file);
        PairFiles files = new PairFiles(folder, file, folder);
        assertTrue(assertThrows(NotMeasured.class, () -> files.expert(Program.Form.FOLDER))
                .reason()
                .startsWith(file + ": type of token_embd.weight: Q8_0 (expected: F32"));
        assertEquals(
                folder + " is a folder (expected: a GGUF file)",
                assertThrows(NotMeasured.class, () -> files.drafter(Program.Form.GGUF))
                        .reason());
    }
}
