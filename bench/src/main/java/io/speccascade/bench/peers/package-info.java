/// This engine beside llama.cpp, in one run on one machine.
///
/// Read [PeerBench] first: it makes the models ([RandomLlama]), runs the two sides in turn, each in a process of its
/// own
/// ([SpeedProcess]), and prints the table ([PeerTable]). [EngineSpeed] is this engine's side; llama.cpp's is
/// `bench/peers/llama.mjs`. Both print the same JSON lines.
@NullMarked
package io.speccascade.bench.peers;

import org.jspecify.annotations.NullMarked;
