/// Benchmarks, peers side by side, evaluation, and the training of the built-in pair.
@NullMarked
package io.speccascade.bench;

import org.jspecify.annotations.NullMarked;
