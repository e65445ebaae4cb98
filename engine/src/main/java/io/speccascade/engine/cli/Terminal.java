package io.speccascade.engine.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The streams of a command, and what is known about the screen behind them. Text is UTF-8. Every print reaches the
/// stream before it returns, and one that fails is an [OutputFailure]: nothing is lost silently.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param outIsScreen whether a person watches standard output
/// @param errIsScreen whether a person watches standard error
/// @param columns width of the screen
public record Terminal(
        InputStream in, OutputStream out, OutputStream err, boolean outIsScreen, boolean errIsScreen, int columns) {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 60;

    /// The process's own streams. Java cannot tell which of them are a screen: the launcher says so.
    static Terminal ofProcess() {
        List<String> screens =
                List.of(System.getProperty("speccascade.terminals", "").split(","));
        int columns = Integer.getInteger("speccascade.columns", 0);
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                screens.contains("out"),
                screens.contains("err"),
                columns == 0 ? DEFAULT_COLUMNS : Math.max(columns, MIN_COLUMNS));
    }

    /// Waits until the launcher's filter behind standard error has passed everything on.
    static void awaitErrors() {
        System.err.close();
        Optional.ofNullable(Long.getLong("speccascade.errors"))
                .filter(process -> process > 0)
                .flatMap(ProcessHandle::of)
                .ifPresent(filter -> {
                    try {
                        filter.onExit().get(1, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException | TimeoutException e) {
                        // The messages are on their way; waiting longer helps nobody.
                    }
                });
    }

    public void print(String text) {
        write(out, "standard output", text);
    }

    public void printLine(String line) {
        print(line + "\n");
    }

    public void error(String text) {
        write(err, "standard error", text);
    }

    public void errorLine(String line) {
        error(line + "\n");
    }

    /// Something that went wrong and was got over.
    public void warning(String text) {
        errorLine("speccascade: warning: " + text);
    }

    private static void write(OutputStream stream, String name, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new OutputFailure(name, e);
        }
    }
}
