package io.speccascade.engine;

/// One emitted token, as it is streamed.
///
/// @param request index of its request in the call
/// @param token id in the vocabulary
/// @param text what it adds to the answer; empty while a character or a possible stop string is incomplete
public record GeneratedToken(int request, int token, String text, TokenSource source) {}
