/// Model files: configuration, tensors, tokenizer, chat template. No compute, no device.
@NullMarked
package io.speccascade.weights;

import org.jspecify.annotations.NullMarked;
