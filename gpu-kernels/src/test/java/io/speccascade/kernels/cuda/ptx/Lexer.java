package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts the text of a PTX file into tokens.
final class Lexer {
    private static final String PUNCTUATION = ",;{}[]()+-|!@=<>:";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (source.startsWith("//", at)) {
                at = endOf("\n") - 1;
            } else if (source.startsWith("/*", at)) {
                int end = endOf("*/");
                line += (int) source.substring(at, end).lines().count() - 1;
                at = end;
            } else if (c == '"') {
                int end = source.indexOf('"', at + 1) + 1;
                add(Kind.STRING, end == 0 ? source.length() : end);
            } else if (isWordAt(at)) {
                word();
            } else if (PUNCTUATION.indexOf(c) >= 0) {
                add(Kind.PUNCTUATION, at + 1);
            } else {
                throw new IllegalArgumentException("line " + line + ": '" + c + "' (expected: PTX)");
            }
        }
        tokens.add(new Token(Kind.END, "end of file", line));
    }

    /// A word that begins with a dot ends before the next one: `.reg.b32` is two.
    private void word() {
        boolean isDirective = source.charAt(at) == '.';
        int end = at + 1;
        while (end < source.length() && (isWordAt(end) || source.startsWith("::", end))) {
            if (isDirective && source.charAt(end) == '.') {
                break;
            }
            end += isWordAt(end) ? 1 : 2;
        }
        add(Kind.WORD, end);
    }

    private boolean isWordAt(int index) {
        char c = source.charAt(index);
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '%' || c == '.';
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, source.substring(at, end), line));
        at = end;
    }

    private int endOf(String ending) {
        int index = source.indexOf(ending, at);
        return index < 0 ? source.length() + (ending.equals("\n") ? 1 : 0) : index + ending.length();
    }
}
