package io.speccascade.bench.peers.speculate;

import java.util.List;

/// A program and the way in which it is to answer.
///
/// @param label the way in words, for tables
/// @param options what it takes beside the arguments of a [Task]
record Contestant(Program program, Way way, String label, List<String> options) {
    Contestant {
        options = List.copyOf(options);
    }

    Contestant(Program program, Way way, String label) {
        this(program, way, label, List.of());
    }

    String name() {
        return program.name() + ", " + label;
    }
}
