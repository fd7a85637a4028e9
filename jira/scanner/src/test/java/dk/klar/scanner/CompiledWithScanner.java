package dk.klar.scanner;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Sources compiled in a folder of their own with the processor at work, and the index that it left there. */
final class CompiledWithScanner {
    /** The annotations as the processor knows them: by name alone. */
    private static final Map<String, String> ANNOTATIONS = Map.of(
            "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport",
            "package com.atlassian.plugin.spring.scanner.annotation.imports;"
                    + " public @interface ComponentImport { String value() default \"\"; }",
            "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService",
            "package com.atlassian.plugin.spring.scanner.annotation.export;"
                    + " public @interface ExportAsService { Class<?>[] value() default {}; }",
            "org.springframework.stereotype.Component",
            "package org.springframework.stereotype; public @interface Component { String value() default \"\"; }");

    private final Path classes;

    private CompiledWithScanner(Path classes) {
        this.classes = classes;
    }

    static CompiledWithScanner into(Path folder, String className, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, null, null, null, units(className, source));
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            if (!task.call()) {
                throw new AssertionError("does not compile: " + source);
            }
        }
        return new CompiledWithScanner(folder);
    }

    List<String> index(String file) throws IOException {
        Path index = classes.resolve("META-INF/plugin-components").resolve(file);
        return Files.exists(index) ? Files.readAllLines(index, StandardCharsets.UTF_8) : List.of();
    }

    private static List<JavaFileObject> units(String className, String source) {
        Stream<JavaFileObject> annotations =
                ANNOTATIONS.entrySet().stream().map(each -> new Source(each.getKey(), each.getValue()));
        return Stream.concat(annotations, Stream.of(new Source(className, source))).toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
