/// Accuracy against cost of the strategies on word problems.
@NullMarked
package io.speccascade.bench.evaluate;

import org.jspecify.annotations.NullMarked;
