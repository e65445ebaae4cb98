package io.speccascade.kernels.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// Lets TornadoVM compile for tensor cores without a GPU. It asks the device for its compute capability, which a
/// virtual
/// device cannot answer; what the kernels need is what nvcc is told to compile for.
final class TensorCores {
    private static final String CHECK =
            "uk/ac/manchester/tornado/drivers/cuda/graal/phases/CUDATensorCoreSupportPhase.class";

    private TensorCores() {}

    /// Writes the class that asks, from the driver's jar, to `folder`, with a method that asks nothing.
    static Path patch(Path jar, Path folder) throws IOException {
        Path file = folder.resolve(CHECK);
        Files.createDirectories(file.getParent());
        try (JarFile classes = new JarFile(jar.toFile())) {
            ZipEntry entry = classes.getEntry(CHECK);
            if (entry == null) {
                throw new IllegalStateException(jar + ": no " + CHECK + " (expected: TornadoVM 5.2.0)");
            }
            try (InputStream in = classes.getInputStream(entry)) {
                Files.write(file, withoutCheck(in.readAllBytes()));
            }
        }
        return folder;
    }

    private static byte[] withoutCheck(byte[] bytes) {
        ClassModel original = ClassFile.of().parse(bytes);
        return ClassFile.of().transformClass(original, (builder, element) -> {
            if (element instanceof MethodModel method && method.methodName().equalsString("run")) {
                builder.withMethodBody(
                        method.methodName(), method.methodType(), method.flags().flagsMask(), code -> code.return_());
            } else {
                builder.with(element);
            }
        });
    }
}
