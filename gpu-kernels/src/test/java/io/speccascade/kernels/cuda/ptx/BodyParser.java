package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Scope.Label;
import io.speccascade.kernels.cuda.ptx.Scope.Variable;
import java.util.ArrayList;
import java.util.List;

/// Reads what stands between the braces of a kernel.
final class BodyParser {
    private final Tokens tokens;
    private final Layout shared;
    private final Layout local = new Layout();
    private final Registers registers = new Registers();
    private final List<Statement> statements = new ArrayList<>();
    private Scope scope;

    BodyParser(Tokens tokens, Scope scope, Layout shared) {
        this.tokens = tokens;
        this.scope = scope;
        this.shared = shared;
    }

    List<Statement> statements() {
        return statements;
    }

    Registers registers() {
        return registers;
    }

    /// Bytes of shared memory that the kernel declares.
    long sharedBytes() {
        return shared.bytes();
    }

    /// Bytes of local memory that each thread needs.
    long localBytes() {
        return local.bytes();
    }

    void read() {
        tokens.expect("{");
        block();
    }

    private void block() {
        Scope outer = scope;
        scope = new Scope(outer);
        while (!tokens.accept("}")) {
            if (tokens.isEnd()) {
                throw tokens.unexpected("}");
            }
            if (tokens.accept("{")) {
                block();
            } else if (tokens.isLabelNext()) {
                scope.put(tokens.word(), new Label(statements.size()));
                tokens.expect(":");
            } else if (tokens.peek().text().startsWith(".")) {
                directive();
            } else {
                statement();
            }
        }
        scope = outer;
    }

    private void directive() {
        Token token = tokens.next();
        switch (token.text()) {
            case ".reg" -> declareRegisters();
            case ".shared" -> Parser.sharedVariable(Declaration.read(tokens), scope, shared);
            case ".local" -> {
                Declaration variable = Declaration.read(tokens);
                scope.put(variable.name(), new Variable(local.add(variable.bytes(), variable.alignment())));
            }
            case ".pragma" -> tokens.skipPast(";");
            case ".loc" -> tokens.skipLine();
            default ->
                throw new IllegalArgumentException("line " + token.line() + ": " + tokens.text(token) + ": '"
                        + token.text() + "' (expected: a directive of kernels)");
        }
    }

    private void declareRegisters() {
        String type = tokens.word();
        do {
            String name = tokens.word();
            if (tokens.accept("<")) {
                int count = tokens.integer();
                tokens.expect(">");
                for (int i = 0; i < count; i++) {
                    scope.put(name + i, declare(type));
                }
            } else {
                scope.put(name, declare(type));
            }
        } while (tokens.accept(","));
        tokens.expect(";");
    }

    private Scope.Register declare(String type) {
        try {
            return registers.declare(type);
        } catch (IllegalArgumentException e) {
            throw tokens.unexpected(e.getMessage() + " before this");
        }
    }

    private void statement() {
        Token first = tokens.peek();
        Operand guard = null;
        if (tokens.accept("@")) {
            boolean negated = tokens.accept("!");
            Operand predicate = new Operand.Name(tokens.word(), 0);
            guard = negated ? new Operand.Negated(predicate) : predicate;
        }
        String opcode = tokens.word();
        statements.add(new Statement(first.line(), tokens.text(first), guard, opcode, tokens.operands(), scope));
    }
}
