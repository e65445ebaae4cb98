package io.speccascade.kernels.host;

/// Both forms of the host device, for parameterised tests.
enum Hosts {
    VECTOR,
    PLAIN;

    HostDevice open(int threads) {
        return this == VECTOR ? HostDevice.open(threads) : HostDevice.openPlain(threads);
    }
}
