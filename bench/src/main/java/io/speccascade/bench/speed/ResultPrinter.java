package io.speccascade.bench.speed;

/// Writes results in a format, each as it comes.
sealed interface ResultPrinter permits MarkdownPrinter, CsvPrinter, JsonPrinter, JsonLinesPrinter, SqlPrinter {
    /// Before the first result.
    default void begin() {}

    void print(SpeedResult result);

    /// After the last one.
    default void end() {}
}
