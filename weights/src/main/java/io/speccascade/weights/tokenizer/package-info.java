/// Text to tokens and back, from the vocabulary in a model file. Hugging Face's own tokenizer library does the merging;
/// this package gives it the vocabulary and keeps bytes exact.
@NullMarked
package io.speccascade.weights.tokenizer;

import org.jspecify.annotations.NullMarked;
