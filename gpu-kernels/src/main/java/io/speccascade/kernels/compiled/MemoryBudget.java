package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceException;
import java.util.Map;
import java.util.stream.Collectors;

/// The memory of one device and what of it was given out. A driver may accept what it has no room for, and fail much
/// later: so sizes are checked here first.
public final class MemoryBudget {
    private final String kind;
    private final String device;
    private final long memoryBytes;
    private final long largestArrayBytes;
    private long allocatedBytes;

    /// @param kind of the device, as the command line names it
    /// @param device its name
    /// @param memoryBytes memory that all arrays can take together
    /// @param largestArrayBytes memory that one array can take
    public MemoryBudget(String kind, String device, long memoryBytes, long largestArrayBytes) {
        this.kind = kind;
        this.device = device;
        this.memoryBytes = memoryBytes;
        this.largestArrayBytes = largestArrayBytes;
    }

    public long memoryBytes() {
        return memoryBytes;
    }

    public long allocatedBytes() {
        return allocatedBytes;
    }

    private long freeBytes() {
        return memoryBytes - allocatedBytes;
    }

    /// Takes note of memory given out (`bytes` > 0) or taken back (`bytes` < 0).
    public void account(long bytes) {
        allocatedBytes += bytes;
    }

    /// @param wanted bytes, by what they are for
    /// @throws DeviceException if there is no room for all of them together
    public void requireRoom(Map<String, Long> wanted) {
        long sum = wanted.values().stream().mapToLong(Long::longValue).sum();
        if (sum > freeBytes()) {
            throw new DeviceException(kind + ": " + sum + " bytes on " + device + " ("
                    + wanted.entrySet().stream()
                            .map(need -> need.getKey() + " " + need.getValue())
                            .collect(Collectors.joining(", "))
                    + "): too big (expected: " + freeBytes() + " of " + memoryBytes
                    + " bytes are free; a smaller model, a smaller context or fewer slots need less)");
        }
    }

    /// @param task what the array is wanted for, e.g. `allocate 4096 bytes for …`
    /// @throws DeviceException if there is no room for one array of `bytes` bytes
    public void requireRoom(String task, long bytes) {
        if (bytes > largestArrayBytes || bytes > freeBytes()) {
            throw new DeviceException(kind + ": " + task + " on " + device + ": too big (expected: at most "
                    + largestArrayBytes + " bytes in one buffer; " + freeBytes() + " of " + memoryBytes
                    + " bytes are free; a smaller model, a smaller context or fewer slots need less)");
        }
    }
}
