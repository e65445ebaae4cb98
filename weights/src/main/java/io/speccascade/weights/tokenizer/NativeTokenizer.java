package io.speccascade.weights.tokenizer;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import io.speccascade.weights.MalformedModelException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A tokenizer inside Hugging Face's native library, loaded through DJL. Only the binding's native calls are used:
/// its convenience classes truncate texts and report usage over the network.
final class NativeTokenizer implements AutoCloseable {
    // With it DJL takes the library from its jar and never from the network.
    private static final String OFFLINE = "ai.djl.offline";
    private static final long CLOSED = 0;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long handle;

    private NativeTokenizer(long handle) {
        this.handle = handle;
    }

    /// @param file for messages
    /// @param json in the form of `tokenizer.json`
    /// @throws IllegalStateException if the native library cannot be loaded
    /// @throws MalformedModelException if the library refuses the vocabulary
    static NativeTokenizer of(String file, String json) {
        loadLibrary();
        try {
            return new NativeTokenizer(TokenizersLibrary.LIB.createTokenizerFromString(json));
        } catch (RuntimeException e) {
            throw new MalformedModelException(
                    file, "vocabulary: " + String.valueOf(e.getMessage()).strip());
        }
    }

    // DJL decides while its class is initialized, hence the property; it is put back for others who use DJL.
    private static synchronized void loadLibrary() {
        String before = System.getProperty(OFFLINE);
        System.setProperty(OFFLINE, "true");
        try {
            LibUtils.checkStatus();
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "tokenizer library: cannot be loaded for " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + rootCause(e)
                            + " (expected: a writable cache folder, ~/.djl.ai or the one that DJL_CACHE_DIR names)",
                    e);
        } finally {
            if (before == null) {
                System.clearProperty(OFFLINE);
            } else {
                System.setProperty(OFFLINE, before);
            }
        }
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    long[] encode(String text) {
        lock.readLock().lock();
        try {
            if (handle == CLOSED) {
                throw new IllegalStateException("tokenizer: closed (expected: open)");
            }
            long encoding = TokenizersLibrary.LIB.encode(handle, text, false);
            try {
                return TokenizersLibrary.LIB.getTokenIds(encoding);
            } finally {
                TokenizersLibrary.LIB.deleteEncoding(encoding);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (handle != CLOSED) {
                TokenizersLibrary.LIB.deleteTokenizer(handle);
                handle = CLOSED;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
