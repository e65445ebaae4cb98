package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Scope.DynamicShared;
import io.speccascade.kernels.cuda.ptx.Scope.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a PTX file: variables outside of functions, and kernels, which `BodyParser` reads on.
final class Parser {
    private final Tokens tokens;
    private final Scope scope = new Scope(null);
    private final StaticData data = new StaticData();
    private final Layout shared = new Layout();
    private final Map<String, PtxKernel> kernels = new LinkedHashMap<>();

    Parser(String source) {
        tokens = new Tokens(source);
    }

    Map<String, PtxKernel> kernels() {
        while (!tokens.isEnd()) {
            Token token = tokens.next();
            switch (token.text()) {
                case ".version", ".target", ".address_size", ".file" -> tokens.skipLine();
                case ".visible", ".weak", ".extern" -> {}
                case ".section" -> tokens.skipPast("}");
                case ".shared" -> sharedVariable(Declaration.read(tokens), scope, shared);
                case ".global", ".const" -> globalVariable();
                case ".entry" -> kernel();
                case ".func" -> skipFunction();
                default ->
                    throw new IllegalArgumentException("line " + token.line() + ": " + tokens.text(token) + ": '"
                            + token.text() + "' (expected: a directive of modules)");
            }
        }
        return kernels;
    }

    /// Compilers leave functions behind that they have inlined; a call of one is an instruction that is not known.
    private void skipFunction() {
        int depth = 0;
        do {
            String text = tokens.next().text();
            depth += text.equals("{") ? 1 : 0;
            depth -= text.equals("}") ? 1 : 0;
            if (depth == 0 && (text.equals("}") || text.equals(";"))) {
                return;
            }
        } while (!tokens.isEnd());
    }

    static void sharedVariable(Declaration variable, Scope scope, Layout shared) {
        scope.put(
                variable.name(),
                variable.isOpen()
                        ? new DynamicShared()
                        : new Variable(shared.add(variable.bytes(), variable.alignment())));
    }

    private void globalVariable() {
        Declaration variable = Declaration.read(tokens);
        scope.put(variable.name(), new Variable(data.add(variable)));
    }

    private void kernel() {
        String name = tokens.word();
        Scope inner = new Scope(scope);
        List<Integer> sizes = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        Layout parameters = new Layout();
        if (tokens.accept("(") && !tokens.accept(")")) {
            do {
                tokens.expect(".param");
                Declaration parameter = Declaration.readParameter(tokens);
                long offset = parameters.add(parameter.bytes(), parameter.alignment());
                sizes.add(parameter.bytes());
                offsets.add((int) offset);
                inner.put(parameter.name(), new Variable(offset));
            } while (tokens.accept(","));
            tokens.expect(")");
        }
        while (!tokens.isNext("{")) {
            Token directive = tokens.next();
            if (!List.of(".maxntid", ".reqntid", ".minnctapersm", ".maxnreg").contains(directive.text())) {
                throw new IllegalArgumentException("line " + directive.line() + ": " + tokens.text(directive) + ": '"
                        + directive.text() + "' (expected: a directive of kernels)");
            }
            tokens.skipLine();
        }
        BodyParser body = new BodyParser(tokens, inner, shared.copy());
        body.read();
        kernels.put(name, new PtxKernel(new Assembler(name, body).code(), sizes, offsets, data));
    }
}
