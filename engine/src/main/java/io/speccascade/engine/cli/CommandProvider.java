package io.speccascade.engine.cli;

import java.util.List;

/// Adds commands to the command line. A module on the class path that has some names its provider in
/// `META-INF/services`.
public interface CommandProvider {
    /// The commands, annotated as picocli's are, in the order in which help lists them.
    ///
    /// @param terminal the streams that they read and write
    List<Runnable> commands(Terminal terminal);
}
