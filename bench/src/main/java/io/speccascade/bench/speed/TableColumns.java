package io.speccascade.bench.speed;

/// What a table has beside the columns that it always has.
///
/// @param promptRows whether rows of a pass over a prompt are shown: where they were chosen
/// @param ownTests whether there are tests that llama-bench does not have
record TableColumns(boolean promptRows, boolean ownTests) {}
