package io.speccascade.kernels;

/// Bytes and calls that crossed between host and device since the device was opened.
public record TransferCounters(long bytesToDevice, long callsToDevice, long bytesToHost, long callsToHost) {
    /// What was transferred after `earlier` was taken.
    public TransferCounters since(TransferCounters earlier) {
        return new TransferCounters(
                bytesToDevice - earlier.bytesToDevice,
                callsToDevice - earlier.callsToDevice,
                bytesToHost - earlier.bytesToHost,
                callsToHost - earlier.callsToHost);
    }
}
