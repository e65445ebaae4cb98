package io.speccascade.kernels.opencl;

import io.speccascade.kernels.compiled.SourceHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps built kernels on disk, by driver and source, so that a driver compiles each only once. What it cannot read or
/// write it does without, and says so once.
public final class ProgramCache {
    private static final int DIGEST_BYTES = 32;

    private final @Nullable Path folder;
    private final Consumer<String> warnings;
    private boolean hasWarned;

    private ProgramCache(@Nullable Path folder, Consumer<String> warnings) {
        this.folder = folder;
        this.warnings = warnings;
    }

    /// Keeps nothing.
    public static ProgramCache none() {
        return new ProgramCache(null, warning -> {});
    }

    /// Keeps files in `folder`, which is made when it is needed.
    ///
    /// @param warnings told, at most once, what went wrong
    public static ProgramCache in(Path folder, Consumer<String> warnings) {
        return new ProgramCache(folder, warnings);
    }

    /// Keeps files where the user's other caches are.
    public static ProgramCache ofUser(Consumer<String> warnings) {
        return in(
                userFolder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                warnings);
    }

    /// $XDG_CACHE_HOME/speccascade where that is set, else the platform's usual place.
    static Path userFolder(Map<String, String> environment, String system, Path home) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "speccascade");
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("speccascade");
        }
        return name.startsWith("mac")
                ? home.resolve("Library").resolve("Caches").resolve("speccascade")
                : home.resolve(".cache").resolve("speccascade");
    }

    /// By what a built kernel is known: whatever could make another binary of it.
    static String key(OpenClDescription device, String options, String source) {
        return SourceHash.of(String.join(
                "\n", device.platform(), device.name(), device.version(), device.driver(), options, source));
    }

    boolean isKeeping() {
        return folder != null;
    }

    /// What was kept under `key`, if it is still whole.
    Optional<byte[]> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = file(folder, key);
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] binary = Arrays.copyOfRange(bytes, Math.min(DIGEST_BYTES, bytes.length), bytes.length);
            if (bytes.length > DIGEST_BYTES && Arrays.equals(digest(binary), Arrays.copyOf(bytes, DIGEST_BYTES))) {
                return Optional.of(binary);
            }
            warn(file + " is damaged: its kernel is built anew");
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            warn(file + " cannot be read: " + e);
        }
        return Optional.empty();
    }

    /// Keeps `binary`. Another process sees all of it or nothing.
    void keep(String key, byte[] binary) {
        if (folder == null) {
            return;
        }
        Path file = file(folder, key);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), key, ".part");
            try {
                byte[] bytes = Arrays.copyOf(digest(binary), DIGEST_BYTES + binary.length);
                System.arraycopy(binary, 0, bytes, DIGEST_BYTES, binary.length);
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            warn(file + " cannot be written: " + e);
        }
    }

    /// Says that the driver did not take what was kept.
    void reject(String key) {
        if (folder != null) {
            warn(file(folder, key) + " is refused by the driver: its kernel is built anew");
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve("opencl").resolve(key + ".bin");
    }

    private void warn(String message) {
        if (!hasWarned) {
            hasWarned = true;
            warnings.accept("kernel cache: " + message);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
