package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// The tokens of a file, read one after another; reads operands, which are the same everywhere.
final class Tokens {
    private final List<Token> tokens;
    private final List<String> lines;
    private int at;

    Tokens(String source) {
        tokens = Lexer.tokens(source);
        lines = source.lines().toList();
    }

    Token peek() {
        return tokens.get(at);
    }

    boolean isNext(String text) {
        return peek().is(text);
    }

    boolean isEnd() {
        return peek().kind() == Kind.END;
    }

    /// Whether a word and then a colon follow.
    boolean isLabelNext() {
        return peek().kind() == Kind.WORD && tokens.get(at + 1).is(":");
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean accept(String text) {
        boolean is = isNext(text);
        if (is) {
            at++;
        }
        return is;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw unexpected(text);
        }
    }

    String word() {
        if (peek().kind() != Kind.WORD) {
            throw unexpected("a word");
        }
        return next().text();
    }

    int integer() {
        return (int) literal(word());
    }

    /// Leaves out what remains of the line of the last token.
    void skipLine() {
        int line = tokens.get(at - 1).line();
        while (!isEnd() && peek().line() == line) {
            at++;
        }
    }

    void skipPast(String text) {
        while (!isEnd() && !accept(text)) {
            at++;
        }
    }

    /// The line that a token stands in.
    String text(Token token) {
        return lines.get(Math.min(token.line(), lines.size()) - 1).strip();
    }

    IllegalArgumentException unexpected(String expected) {
        Token token = peek();
        return new IllegalArgumentException(
                "line " + token.line() + ": " + text(token) + ": '" + token.text() + "' (expected: " + expected + ")");
    }

    /// Operands up to the semicolon.
    List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        while (!isNext(";")) {
            operands.add(operand());
            if (!isNext(";")) {
                expect(",");
            }
        }
        expect(";");
        return operands;
    }

    private Operand operand() {
        if (accept("[")) {
            Operand base = simple();
            long offset = accept("+") ? number() : 0;
            expect("]");
            return base instanceof Operand.Name name
                    ? new Operand.Address(new Operand.Name(name.name(), 0), name.offset() + offset)
                    : new Operand.Address(base, offset);
        }
        if (accept("{")) {
            List<Operand> elements = new ArrayList<>();
            do {
                elements.add(simple());
            } while (accept(","));
            expect("}");
            return new Operand.Vector(elements);
        }
        if (accept("!")) {
            return new Operand.Negated(simple());
        }
        Operand first = simple();
        return accept("|") ? new Operand.Pair(first, simple()) : first;
    }

    private Operand simple() {
        Token token = peek();
        if (token.is("-") || Character.isDigit(token.text().charAt(0))) {
            return new Operand.Literal(number());
        }
        String name = word();
        return new Operand.Name(name, accept("+") ? number() : 0);
    }

    long number() {
        boolean negative = accept("-");
        long value = literal(word());
        return negative ? -value : value;
    }

    private long literal(String text) {
        String digits = text.endsWith("U") ? text.substring(0, text.length() - 1) : text;
        try {
            if (digits.startsWith("0f")
                    || digits.startsWith("0F")
                    || digits.startsWith("0d")
                    || digits.startsWith("0D")) {
                return Long.parseUnsignedLong(digits, 2, digits.length(), 16);
            }
            if (digits.startsWith("0x") || digits.startsWith("0X")) {
                return Long.parseUnsignedLong(digits, 2, digits.length(), 16);
            }
            return Long.parseUnsignedLong(digits);
        } catch (NumberFormatException e) {
            at--;
            throw unexpected("a number");
        }
    }
}
