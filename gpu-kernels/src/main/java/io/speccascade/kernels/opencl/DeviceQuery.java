package io.speccascade.kernels.opencl;

import static org.jocl.CL.CL_SUCCESS;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;
import org.jspecify.annotations.Nullable;

/// Reads what drivers say of themselves. What a driver does not know is 0 or "".
final class DeviceQuery {
    private DeviceQuery() {}

    static String text(cl_platform_id platform, int what) {
        return text((size, value, needed) -> CL.clGetPlatformInfo(platform, what, size, value, needed));
    }

    static String text(cl_device_id device, int what) {
        return text((size, value, needed) -> CL.clGetDeviceInfo(device, what, size, value, needed));
    }

    /// A number, of 4 or 8 bytes.
    static long number(cl_device_id device, int what) {
        byte[] bytes = bytes((size, value, needed) -> CL.clGetDeviceInfo(device, what, size, value, needed));
        ByteBuffer value = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        return switch (bytes.length) {
            case Integer.BYTES -> Integer.toUnsignedLong(value.getInt());
            case Long.BYTES -> value.getLong();
            default -> 0;
        };
    }

    static String text(Query query) {
        byte[] bytes = bytes(query);
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8).strip();
    }

    static byte[] bytes(Query query) {
        long[] needed = new long[1];
        if (query.ask(0, null, needed) != CL_SUCCESS || needed[0] == 0) {
            return new byte[0];
        }
        byte[] bytes = new byte[Math.toIntExact(needed[0])];
        return query.ask(bytes.length, Pointer.to(bytes), null) == CL_SUCCESS ? bytes : new byte[0];
    }

    /// One of OpenCL's functions that give a value of unknown size.
    interface Query {
        int ask(long size, @Nullable Pointer value, long @Nullable [] needed);
    }
}
