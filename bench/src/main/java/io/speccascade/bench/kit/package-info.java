/// The measuring kit: what this engine does on a machine with a GPU that has nothing of ours, by one command.
///
/// [Kit] is the command; `PairReport` says in which order the programs of [io.speccascade.bench.speed.PairBench] are
/// measured over random weights, `KitReport` holds the figures. Drafts are accepted by a set chance (rule `synthetic`),
/// so
/// that
/// speed is measured without trained weights. `bench/kit/build` packs all of it with a Java runtime into one archive.
@NullMarked
package io.speccascade.bench.kit;

import org.jspecify.annotations.NullMarked;
