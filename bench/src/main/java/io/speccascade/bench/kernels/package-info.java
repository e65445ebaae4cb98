/// Speed of single operations on every device and in every shape of its kernels, beside the peaks of the device.
@NullMarked
package io.speccascade.bench.kernels;

import org.jspecify.annotations.NullMarked;
