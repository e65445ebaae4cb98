package io.speccascade.kernels.opencl;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;
import org.jocl.CL;

/// The system's OpenCL library, through which all drivers are reached, and JOCL's own native part.
final class OpenClLibrary {
    /// The library's names on Linux, Windows and macOS.
    private static final List<String> NAMES = List.of(
            "libOpenCL.so.1",
            "libOpenCL.so",
            "OpenCL.dll",
            "/System/Library/Frameworks/OpenCL.framework/Versions/Current/OpenCL");

    private OpenClLibrary() {}

    /// Why OpenCL cannot be asked for anything here; empty where it can.
    ///
    /// The library is looked for before JOCL is touched: where there is none JOCL prints to standard output.
    static Optional<String> absence() {
        if (NAMES.stream().noneMatch(OpenClLibrary::canLoad)) {
            return Optional.of("opencl: no driver: " + String.join(" or ", NAMES.subList(0, 3))
                    + " is not here (expected: an OpenCL driver for this machine's GPU, or PoCL for its CPU)");
        }
        return joclProblem();
    }

    private static boolean canLoad(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // the first call loads JOCL's native part
    private static Optional<String> joclProblem() {
        try {
            CL.stringFor_errorCode(0);
            return Optional.empty();
        } catch (LinkageError e) {
            String message = String.valueOf(e.getMessage());
            return Optional.of("opencl: JOCL's native part does not load: "
                    + message.lines().findFirst().orElse(message)
                    + " (expected: Linux, macOS or Windows on x86-64 or ARM64, and a temporary folder that can be "
                    + "written)");
        }
    }
}
