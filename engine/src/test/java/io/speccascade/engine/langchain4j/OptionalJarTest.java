package io.speccascade.engine.langchain4j;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.CascadeEngine;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// LangChain4j's jar is not among those that the engine needs.
class OptionalJarTest {
    @Test
    void loadsEveryOtherClassWithoutLangChain4j() throws Exception {
        Path classes = Path.of(CascadeEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        URL[] withoutIt = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("langchain4j"))
                .map(OptionalJarTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(withoutIt, ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass("dev.langchain4j.model.chat.ChatModel"));
            List<String> names = names(classes);
            assertTrue(names.contains(CascadeEngine.class.getName()));
            for (String name : names) {
                // Resolves every class that its fields and methods name.
                Class<?> loaded = Class.forName(name, false, loader);
                assertDoesNotThrow(loaded::getDeclaredMethods, name);
                assertDoesNotThrow(loaded::getDeclaredFields, name);
            }
        }
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("langchain4j"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
