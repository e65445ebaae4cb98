/// Conversations to prompts, by the chat template that a model file carries.
@NullMarked
package io.speccascade.weights.chat;

import org.jspecify.annotations.NullMarked;
