package io.speccascade.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the prompt comes from: a flag, a file, or standard input.
final class PromptOptions {
    @Option(
            names = {"-p", "--prompt"},
            paramLabel = "TEXT",
            description = "The prompt. Default: standard input.")
    private @Nullable String text;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Read the prompt from this file (UTF-8).")
    private @Nullable Path file;

    /// The prompt, which may end in line breaks that the file or the shell put there: they are kept.
    String read(Terminal terminal) {
        if (text != null && file != null) {
            throw new BadInput("-f: " + file + " beside -p (expected: one prompt)");
        }
        String prompt =
                text != null ? checkArgument("-p", text) : file != null ? readFile(file) : readStream(terminal.in());
        if (prompt.isEmpty()) {
            throw new BadInput("prompt: empty (expected: -p TEXT, -f FILE or text on standard input)");
        }
        return prompt;
    }

    /// The text of a UTF-8 file.
    static String readFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + ": a directory (expected: a text file)");
        }
        try {
            return decode(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": no such file (expected: a text file)");
        } catch (AccessDeniedException e) {
            throw new BadInput(file + ": permission denied (expected: a file that this user may read)");
        } catch (IOException e) {
            throw new BadInput(file + ": " + e.getMessage() + " (expected: a readable text file)");
        }
    }

    static String readStream(InputStream in) {
        try {
            return decode("standard input", in.readAllBytes());
        } catch (IOException e) {
            throw new BadInput("standard input: " + e.getMessage() + " (expected: text)");
        }
    }

    /// Checks a text from the command line. Java has put U+FFFD for bytes that are not UTF-8, and the bytes are gone.
    static String checkArgument(String name, String text) {
        int place = text.indexOf('\uFFFD');
        if (place >= 0) {
            int offset = text.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
            throw new BadInput(name + ": not UTF-8 (offset=" + offset + "; expected: UTF-8 text)");
        }
        return text;
    }

    /// Decodes strict UTF-8.
    static String decode(String source, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new BadInput(source + ": not UTF-8 (offset=" + input.position() + ", byte 0x"
                    + String.format("%02x", bytes[input.position()]) + "; expected: UTF-8 text)");
        }
        return output.flip().toString();
    }
}
