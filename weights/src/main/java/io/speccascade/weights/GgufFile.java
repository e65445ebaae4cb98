package io.speccascade.weights;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// Gives the metadata and the weights of a GGUF model file (version 2 or 3, little-endian) without copying it: the
/// file is mapped, and a [Tensor] is a slice of the mapping. Closing unmaps it; tensors must not be used after that.
///
/// Everything that the header claims is checked against the size of the file when it is opened; a fault is a
/// [MalformedModelException]. Safe for use by many threads. Format: `docs/gguf.md` of the ggml project.
public final class GgufFile implements Checkpoint {
    // Vector loads and float views of tensor data need at least this; GGUF's default alignment is 32.
    private static final int IN_MEMORY_ALIGNMENT = 64;

    private final Arena arena;
    private final String name;
    private final GgufHeader header;

    private GgufFile(Arena arena, String name, MemorySegment bytes) {
        this.arena = arena;
        this.name = name;
        this.header = new GgufReader(name, bytes).read();
    }

    /// Maps a file.
    ///
    /// @throws MalformedModelException if it is missing, cannot be read, or is not a sound GGUF file
    public static GgufFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw new MalformedModelException(path.toString(), "a directory (expected: a GGUF file)");
        }
        return withArena(arena -> {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
                return new GgufFile(arena, path.toString(), bytes);
            } catch (IOException e) {
                throw MalformedModelException.unreadable(path.toString(), e);
            }
        });
    }

    /// Takes a model that is in memory, for example a resource of a jar. The bytes are copied to native memory that
    /// this object owns, so tensor data is aligned as in a mapped file.
    ///
    /// @param name stands for the path in messages
    public static GgufFile of(String name, MemorySegment bytes) {
        return withArena(arena -> {
            MemorySegment copy = arena.allocate(Math.max(1, bytes.byteSize()), IN_MEMORY_ALIGNMENT)
                    .asSlice(0, bytes.byteSize())
                    .copyFrom(bytes)
                    .asReadOnly();
            return new GgufFile(arena, name, copy);
        });
    }

    private interface Opening {
        GgufFile open(Arena arena);
    }

    @SuppressWarnings("MustBeClosedChecker") // The opened file closes it.
    private static GgufFile withArena(Opening opening) {
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try {
            GgufFile file = opening.open(arena);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    /// The path, or the name given to [#of(String, MemorySegment)].
    @Override
    public String name() {
        return name;
    }

    /// 2 or 3.
    public int version() {
        return header.version();
    }

    @Override
    public String format() {
        return "GGUF v" + version();
    }

    @Override
    public Metadata metadata() {
        return header.metadata();
    }

    @Override
    public List<Tensor> tensors() {
        return header.tensors().list();
    }

    @Override
    public Optional<Tensor> findTensor(String tensorName) {
        return header.tensors().find(tensorName);
    }

    /// Unmaps the file.
    @Override
    public void close() {
        arena.close();
    }

    /// What stands before the weights.
    record GgufHeader(int version, Metadata metadata, NamedTensors tensors) {}
}
