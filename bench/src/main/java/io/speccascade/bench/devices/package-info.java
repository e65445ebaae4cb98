/// Devices side by side on the same model in one run.
///
/// [DeviceSpeed] times decoding, prompt processing and what it costs to score several rows in one pass;
/// [DeviceAgreement]
/// compares the answers.
@NullMarked
package io.speccascade.bench.devices;

import org.jspecify.annotations.NullMarked;
