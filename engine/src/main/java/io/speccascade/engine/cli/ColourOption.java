package io.speccascade.engine.cli;

import picocli.CommandLine.Option;

/// Whether to print colours.
final class ColourOption {
    enum When {
        auto,
        always,
        never
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. Default: auto, on a screen unless NO_COLOR is set.")
    private When when = When.auto;

    boolean isOn(Terminal terminal) {
        return switch (when) {
            case auto -> terminal.outIsScreen() && System.getenv("NO_COLOR") == null;
            case always -> true;
            case never -> false;
        };
    }
}
