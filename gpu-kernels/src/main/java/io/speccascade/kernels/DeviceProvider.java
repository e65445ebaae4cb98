package io.speccascade.kernels;

import java.util.Optional;

/// Finds devices of a kind that this build does not always hold; implementations are looked up with
/// [java.util.ServiceLoader].
public interface DeviceProvider {
    /// The kind, as the command line names it.
    String kind();

    /// Why there is no such device here, in one line; empty where there is one.
    Optional<String> absence();

    /// Opens the device that `wanted` names.
    ///
    /// @param wanted an index or a part of a name; "" for the first
    /// @throws IllegalArgumentException if `wanted` names none
    /// @throws DeviceException if there is none, or it cannot be used
    Device open(String wanted);
}
