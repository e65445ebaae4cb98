package io.speccascade.kernels.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The kernels in this jar: their sources, and the manifest that the kernel compiler wrote with them.
public final class KernelLibrary {
    /// What the kernels were compiled to.
    public enum Target {
        OPENCL("opencl", "cl"),
        PTX("ptx", "ptx");

        private final String folder;
        private final String ending;

        Target(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }

        /// The folder of its resources, relative to this package.
        public String folder() {
            return folder;
        }

        /// The resource of a kernel, relative to this package.
        public String resource(KernelName kernel) {
            return folder + "/" + kernel + "." + ending;
        }
    }

    /// The manifest, relative to this package.
    public static final String MANIFEST = "kernels.properties";

    private final Target target;
    private final Properties manifest;

    private KernelLibrary(Target target, Properties manifest) {
        this.target = target;
        this.manifest = manifest;
    }

    public static KernelLibrary open(Target target) {
        try (InputStream in = resource(MANIFEST)) {
            Properties manifest = new Properties();
            manifest.load(in);
            return new KernelLibrary(target, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(MANIFEST + ": cannot be read", e);
        }
    }

    /// Bytes before the first element of every array that a kernel is given.
    public int headerBytes() {
        return Integer.parseInt(manifest.getProperty("headerBytes"));
    }

    /// The source of a kernel.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public String source(KernelName kernel) {
        try (InputStream in = resource(target.resource(kernel))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(kernel + ": cannot be read", e);
        }
    }

    /// Names of all kernels of the manifest, sorted.
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        String prefix = target.folder() + ".";
        for (String key : manifest.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                names.add(key.substring(prefix.length(), key.lastIndexOf('.')));
            }
        }
        return names;
    }

    /// A value of the manifest, "" where it has none.
    public String manifest(String key) {
        return manifest.getProperty(key, "");
    }

    private static InputStream resource(String name) {
        InputStream in = KernelLibrary.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException(
                    "kernel: " + name + " (expected: one of those compiled into this build)");
        }
        return in;
    }
}
