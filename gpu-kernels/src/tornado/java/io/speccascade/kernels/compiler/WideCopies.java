package io.speccascade.kernels.compiler;

/// Makes asynchronous copies to local memory 16 bytes long, as the tasks mean them
/// ([io.speccascade.kernels.tasks.Wide]); TornadoVM writes copies of 4. Local arrays then begin at multiples of 16.
final class WideCopies {
    private WideCopies() {}

    static String widened(String source) {
        return source.replace("cp.async.ca.shared.global [%0], [%1], 4;", "cp.async.ca.shared.global [%0], [%1], 16;")
                .replace("__shared__ int ", "__shared__ __align__(16) int ");
    }
}
