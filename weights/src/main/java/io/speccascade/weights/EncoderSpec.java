package io.speccascade.weights;

/// What an encoder-decoder model (T5, Raffel et al. 2020) has beyond a decoder. Its layers are as wide as the
/// decoder's.
///
/// @param layerCount layers of the encoder
/// @param buckets learnt biases of a head, each for a range of distances
/// @param maxDistance from which on all distances share a bucket
/// @param startToken first token of every decoded sequence
public record EncoderSpec(int layerCount, int buckets, int maxDistance, int startToken) {}
