/// Deferral rules, target distributions and verification: as exact host mathematics, and as device programs over
/// logits buffers. Knows no transformer: hand it two logits buffers and it decides.
///
/// Letters, as in Narasimhan et al., "Faster Cascades via Speculative Decoding": q the drafter's sampling
/// distribution, p the expert's, π the target; q̂ and p̂ the plain softmax (temperature 1) that the confidence
/// tests use; γ the tokens drafted per block; r = 1 means defer to the expert.
@NullMarked
package io.speccascade.cascade;

import org.jspecify.annotations.NullMarked;
