package io.speccascade.engine;

import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Tells one model's weights from another's without reading all of them.
///
/// @param bytes of all tensors
/// @param checksum of every tensor's name and first bytes
public record WeightsSummary(long bytes, long checksum) {
    private static final long SAMPLE = 4096;

    static WeightsSummary of(Checkpoint file) {
        CRC32C checksum = new CRC32C();
        long bytes = 0;
        for (Tensor tensor : file.tensors()) {
            long size = tensor.data().byteSize();
            checksum.update(tensor.name().getBytes(StandardCharsets.UTF_8));
            checksum.update(tensor.data().asSlice(0, Math.min(size, SAMPLE)).asByteBuffer());
            bytes += size;
        }
        return new WeightsSummary(bytes, checksum.getValue());
    }
}
