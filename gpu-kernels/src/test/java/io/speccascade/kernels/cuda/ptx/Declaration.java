package io.speccascade.kernels.cuda.ptx;

import java.util.ArrayList;
import java.util.List;

/// A variable or parameter, as it is declared.
///
/// @param alignment bytes
/// @param elementBytes bytes of an element
/// @param length how many elements; `OPEN` where the launch says it
/// @param values its initial values, none where there are none
record Declaration(String name, int alignment, int elementBytes, int length, List<Long> values) {
    static final int OPEN = -1;

    Declaration {
        values = List.copyOf(values);
    }

    boolean isOpen() {
        return length == OPEN;
    }

    int bytes() {
        return elementBytes * length;
    }

    /// Reads one up to its semicolon; its state space was read.
    static Declaration read(Tokens tokens) {
        Declaration variable = readParameter(tokens);
        List<Long> values = new ArrayList<>();
        if (tokens.accept("=")) {
            boolean isArray = tokens.accept("{");
            do {
                values.add(tokens.number());
            } while (tokens.accept(","));
            if (isArray) {
                tokens.expect("}");
            }
        }
        tokens.expect(";");
        return new Declaration(variable.name, variable.alignment, variable.elementBytes, variable.length, values);
    }

    static Declaration readParameter(Tokens tokens) {
        int alignment = tokens.accept(".align") ? tokens.integer() : 0;
        int bytes = bytes(tokens);
        if (tokens.accept(".ptr")) {
            for (String space : List.of(".global", ".shared", ".const", ".local")) {
                tokens.accept(space);
            }
            if (tokens.accept(".align")) {
                tokens.integer();
            }
        }
        String name = tokens.word();
        int length = 1;
        while (tokens.accept("[")) {
            length = tokens.isNext("]") ? OPEN : length * tokens.integer();
            tokens.expect("]");
        }
        return new Declaration(name, alignment == 0 ? bytes : alignment, bytes, length, List.of());
    }

    private static int bytes(Tokens tokens) {
        for (String type : List.of(".b8", ".u8", ".s8")) {
            if (tokens.accept(type)) {
                return 1;
            }
        }
        for (String type : List.of(".b16", ".u16", ".s16", ".f16")) {
            if (tokens.accept(type)) {
                return 2;
            }
        }
        for (String type : List.of(".b32", ".u32", ".s32", ".f32")) {
            if (tokens.accept(type)) {
                return 4;
            }
        }
        for (String type : List.of(".b64", ".u64", ".s64", ".f64")) {
            if (tokens.accept(type)) {
                return 8;
            }
        }
        throw tokens.unexpected("a type");
    }
}
