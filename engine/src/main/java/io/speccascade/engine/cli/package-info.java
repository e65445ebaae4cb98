/// The command line: one small class per command, over the same API that programs use.
///
/// Read first: [SpecCascade] (the entry point, exit codes), [Terminal] (the streams), [ModelOptions] and
/// [DecodingOptions] (the flags that commands share), [CommandProvider] (how other modules add commands; what is public
/// here is public for them).
///
/// Invariants: standard output carries only what was asked for, and with `--json` exactly one JSON object (`rule`: one
/// a
/// line); all else goes to standard error. Exit codes: 0 done, 1 a bug or a failed write, 2 bad input, told in one
/// line.
@NullMarked
package io.speccascade.engine.cli;

import org.jspecify.annotations.NullMarked;
