package io.speccascade.bench.peers.speculate;

import java.nio.file.Path;
import java.util.List;

/// A program that answers prompts.
///
/// @param name for tables
/// @param form the model files that it reads
/// @param command how it is started, up to the model
/// @param needs files that must be there
/// @param remedy how they come there
record Program(String name, Form form, List<String> command, List<Path> needs, String remedy) {
    /// A kind of model files.
    enum Form {
        /// Whatever was given.
        ANY,
        /// A GGUF file.
        GGUF,
        /// A Hugging Face folder.
        FOLDER
    }

    Program {
        command = List.copyOf(command);
        needs = List.copyOf(needs);
    }
}
