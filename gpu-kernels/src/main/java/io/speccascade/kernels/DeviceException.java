package io.speccascade.kernels;

/// What a device or its driver could not do, in one line that says what to do about it. Not a caller's mistake: those
/// are `IllegalArgumentException`.
public final class DeviceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeviceException(String message) {
        super(message);
    }

    public DeviceException(String message, Throwable cause) {
        super(message, cause);
    }
}
