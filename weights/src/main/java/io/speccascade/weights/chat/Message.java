package io.speccascade.weights.chat;

/// One turn of a conversation.
///
/// @param role who speaks; templates know `system`, `user` and `assistant`
/// @param content what is said
public record Message(String role, String content) {}
