/// Transformers as lists of launches: one layer builder that reads a model spec, and the paged cache it writes.
///
/// Start at [Transformer]. Internal to the engine.
@NullMarked
package io.speccascade.engine.transformer;

import org.jspecify.annotations.NullMarked;
