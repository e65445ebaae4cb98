/// Speculation here and in peers, in one run: the same weights, prompts and sampling.
///
/// Read [Speculate] first: it names the contestants, makes their model files ([PairFiles]) and runs them in turn, each
/// time in a fresh process ([AnswerProcess]). Every program, this engine's [EngineAnswers] too, takes the same
/// arguments
/// ([Task]) and prints one line ([Answers]); a new one is a script and an entry in [Contestants].
@NullMarked
package io.speccascade.bench.peers.speculate;

import org.jspecify.annotations.NullMarked;
