/// Synthetic grade-school word problems with worked solutions: what the built-in drafter and expert are trained
/// and evaluated on.
///
/// Read first: [Problem], [ProblemGenerator], [Template]. A template is data: ranges of numbers, sentences with
/// alternatives, and the calculations of its solution. Placeholders in a sentence: `{A}` to `{D}` are names, `{he}`
/// and `{his}` stand for A, `{things}` and the like are drawn from [Words], `{a}` is a number, `{k times}` is
/// "twice" or "3 times", and `{=}` is the calculation of a step written out.
///
/// Invariants: a problem depends on its split, seed and place in the stream alone; every equation in a solution is
/// true;
/// no question of the test split occurs in training.
@NullMarked
package io.speccascade.bench.problems;

import org.jspecify.annotations.NullMarked;
