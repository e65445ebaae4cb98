package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/// The functions of the driver library that are used, by the name that it exports. All return a status.
///
/// Handles (contexts, streams, events, modules, functions, graphs) and device addresses are 64-bit numbers; ADDRESS is
/// host memory: results, names, arrays.
@SuppressWarnings("ImmutableEnumChecker") // descriptors are immutable
enum CudaFunction {
    INIT("cuInit", JAVA_INT),
    DRIVER_GET_VERSION("cuDriverGetVersion", ADDRESS),
    GET_ERROR_NAME("cuGetErrorName", JAVA_INT, ADDRESS),

    DEVICE_GET_COUNT("cuDeviceGetCount", ADDRESS),
    DEVICE_GET("cuDeviceGet", ADDRESS, JAVA_INT),
    DEVICE_GET_NAME("cuDeviceGetName", ADDRESS, JAVA_INT, JAVA_INT),
    DEVICE_TOTAL_MEM("cuDeviceTotalMem_v2", ADDRESS, JAVA_INT),
    DEVICE_GET_ATTRIBUTE("cuDeviceGetAttribute", ADDRESS, JAVA_INT, JAVA_INT),

    PRIMARY_CTX_RETAIN("cuDevicePrimaryCtxRetain", ADDRESS, JAVA_INT),
    PRIMARY_CTX_RELEASE("cuDevicePrimaryCtxRelease_v2", JAVA_INT),
    CTX_SET_CURRENT("cuCtxSetCurrent", JAVA_LONG),

    MEM_GET_INFO("cuMemGetInfo_v2", ADDRESS, ADDRESS),
    MEM_ALLOC("cuMemAlloc_v2", ADDRESS, JAVA_LONG),
    MEM_FREE("cuMemFree_v2", JAVA_LONG),
    MEM_HOST_ALLOC("cuMemHostAlloc", ADDRESS, JAVA_LONG, JAVA_INT),
    MEM_FREE_HOST("cuMemFreeHost", ADDRESS),
    MEMCPY_TO_DEVICE("cuMemcpyHtoDAsync_v2", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG),
    MEMCPY_TO_HOST("cuMemcpyDtoHAsync_v2", ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG),
    MEMSET("cuMemsetD8Async", JAVA_LONG, JAVA_BYTE, JAVA_LONG, JAVA_LONG),

    STREAM_CREATE("cuStreamCreate", ADDRESS, JAVA_INT),
    STREAM_DESTROY("cuStreamDestroy_v2", JAVA_LONG),
    STREAM_SYNCHRONIZE("cuStreamSynchronize", JAVA_LONG),
    STREAM_BEGIN_CAPTURE("cuStreamBeginCapture_v2", JAVA_LONG, JAVA_INT),
    STREAM_END_CAPTURE("cuStreamEndCapture", JAVA_LONG, ADDRESS),

    EVENT_CREATE("cuEventCreate", ADDRESS, JAVA_INT),
    EVENT_DESTROY("cuEventDestroy_v2", JAVA_LONG),
    EVENT_RECORD("cuEventRecord", JAVA_LONG, JAVA_LONG),
    EVENT_RECORD_WITH_FLAGS("cuEventRecordWithFlags", JAVA_LONG, JAVA_LONG, JAVA_INT),
    EVENT_SYNCHRONIZE("cuEventSynchronize", JAVA_LONG),
    EVENT_ELAPSED_TIME("cuEventElapsedTime", ADDRESS, JAVA_LONG, JAVA_LONG),

    MODULE_LOAD("cuModuleLoadDataEx", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS),
    MODULE_UNLOAD("cuModuleUnload", JAVA_LONG),
    MODULE_GET_FUNCTION("cuModuleGetFunction", ADDRESS, JAVA_LONG, ADDRESS),
    FUNC_GET_ATTRIBUTE("cuFuncGetAttribute", ADDRESS, JAVA_INT, JAVA_LONG),
    LAUNCH_KERNEL(
            "cuLaunchKernel",
            JAVA_LONG,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_INT,
            JAVA_LONG,
            ADDRESS,
            ADDRESS),

    GRAPH_INSTANTIATE("cuGraphInstantiateWithFlags", ADDRESS, JAVA_LONG, JAVA_LONG),
    GRAPH_DESTROY("cuGraphDestroy", JAVA_LONG),
    GRAPH_UPLOAD("cuGraphUpload", JAVA_LONG, JAVA_LONG),
    GRAPH_LAUNCH("cuGraphLaunch", JAVA_LONG, JAVA_LONG),
    GRAPH_EXEC_DESTROY("cuGraphExecDestroy", JAVA_LONG);

    private final String symbol;
    private final FunctionDescriptor descriptor;

    CudaFunction(String symbol, MemoryLayout... parameters) {
        this.symbol = symbol;
        descriptor = FunctionDescriptor.of(JAVA_INT, parameters);
    }

    /// The name that the library exports.
    String symbol() {
        return symbol;
    }

    FunctionDescriptor descriptor() {
        return descriptor;
    }
}
