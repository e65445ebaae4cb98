/// How fast models and pairs are: `speccascade bench`.
///
/// `BenchCommand` reads flags as llama-bench has them and prints as it does. [PairBench] is where
/// passes and blocks are timed: it replays the engine's own programs, for the command, for the
/// measuring kit, and for comparing devices.
@NullMarked
package io.speccascade.bench.speed;

import org.jspecify.annotations.NullMarked;
