package io.speccascade.kernels.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bindings beside NVIDIA's own header, where a CUDA toolkit is installed.
final class CudaHeaderTest {
    private static final Map<String, MemoryLayout> TYPES = Map.ofEntries(
            Map.entry("int", ValueLayout.JAVA_INT),
            Map.entry("unsigned int", ValueLayout.JAVA_INT),
            Map.entry("CUdevice", ValueLayout.JAVA_INT),
            Map.entry("CUresult", ValueLayout.JAVA_INT),
            Map.entry("CUdevice_attribute", ValueLayout.JAVA_INT),
            Map.entry("CUfunction_attribute", ValueLayout.JAVA_INT),
            Map.entry("CUstreamCaptureMode", ValueLayout.JAVA_INT),
            Map.entry("unsigned char", ValueLayout.JAVA_BYTE),
            Map.entry("size_t", ValueLayout.JAVA_LONG),
            Map.entry("unsigned long long", ValueLayout.JAVA_LONG),
            Map.entry("CUdeviceptr", ValueLayout.JAVA_LONG),
            Map.entry("CUcontext", ValueLayout.JAVA_LONG),
            Map.entry("CUstream", ValueLayout.JAVA_LONG),
            Map.entry("CUevent", ValueLayout.JAVA_LONG),
            Map.entry("CUmodule", ValueLayout.JAVA_LONG),
            Map.entry("CUfunction", ValueLayout.JAVA_LONG),
            Map.entry("CUgraph", ValueLayout.JAVA_LONG),
            Map.entry("CUgraphExec", ValueLayout.JAVA_LONG));

    private static String header = "";

    @BeforeAll
    static void readHeader() throws IOException {
        Path path = Stream.concat(
                        Pattern.compile(Pattern.quote(File.pathSeparator))
                                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                                .map(folder -> Path.of(folder).resolveSibling("include")),
                        Stream.of(Path.of("/usr/local/cuda/include")))
                .map(folder -> folder.resolve("cuda.h"))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> abort("there is no cuda.h: no CUDA toolkit is installed"));
        header = Files.readString(path).replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\n]*", " ");
    }

    @ParameterizedTest
    @EnumSource
    void constantsHaveTheHeadersValues(CudaConstant constant) {
        Matcher value = Pattern.compile("\\b" + constant + "\\s*=\\s*(0x[0-9a-fA-F]+|[0-9]+)")
                .matcher(header);
        assertTrue(value.find(), constant.toString());
        assertEquals(Integer.decode(value.group(1)), constant.value());
    }

    @ParameterizedTest
    @EnumSource
    void functionsHaveTheHeadersParameters(CudaFunction function) {
        Matcher prototype = Pattern.compile("CUresult\\s+CUDAAPI\\s+" + declared(function) + "\\s*\\(([^)]*)\\)")
                .matcher(header);
        assertTrue(prototype.find(), function.symbol());
        List<MemoryLayout> expected = Arrays.stream(prototype.group(1).split(","))
                .map(CudaHeaderTest::layout)
                .toList();
        assertEquals(expected, function.descriptor().argumentLayouts(), prototype.group());
    }

    /// The name under which the header declares an exported function: without its version where a macro adds it.
    private static String declared(CudaFunction function) {
        String symbol = function.symbol();
        Matcher macro = Pattern.compile("#define\\s+(cu\\w+)\\s+(?:__CUDA_API_PT[SD]Z\\()?" + symbol + "\\b")
                .matcher(header);
        return macro.find() ? macro.group(1) : symbol;
    }

    private static MemoryLayout layout(String parameter) {
        if (parameter.contains("*")) {
            return ValueLayout.ADDRESS;
        }
        String type = parameter.replace("const ", "").strip().replaceFirst("\\s+\\w+$", "");
        return Optional.ofNullable(TYPES.get(type.replaceAll("\\s+", " ")))
                .orElseThrow(() -> new AssertionError(parameter));
    }
}
