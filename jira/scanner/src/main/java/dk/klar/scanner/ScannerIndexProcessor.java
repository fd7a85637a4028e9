package dk.klar.scanner;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes META-INF/plugin-components/{component,imports,exports} while Klar is compiled, one entry a line,
 * in the form that the Spring Scanner runtime reads. With the real SDK the scanner's own Maven plugin does this.
 */
@SupportedAnnotationTypes("*")
public final class ScannerIndexProcessor extends AbstractProcessor {
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
    private static final String COMPONENT = "org.springframework.stereotype.Component";

    private final Map<String, SortedSet<String>> index = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                collect(annotation.getQualifiedName().toString(), annotated);
            }
        }
        if (round.processingOver()) {
            index.forEach(this::write);
        }
        return false;
    }

    private void collect(String annotation, Element annotated) {
        switch (annotation) {
            case IMPORT -> add("imports", erased(annotated.asType()) + beanName(annotated, IMPORT));
            case COMPONENT -> addComponent(annotated);
            case EXPORT -> add("exports", binaryName(annotated) + exportedInterfaces((TypeElement) annotated));
            default -> { }
        }
    }

    /** Of an abstract type there is no bean: the annotation says nothing about its subclasses. */
    private void addComponent(Element annotated) {
        if (!annotated.getModifiers().contains(Modifier.ABSTRACT)) {
            add("component", binaryName(annotated) + beanName(annotated, COMPONENT));
        }
    }

    /** With a dollar sign before a nested class: the names are loaded as they stand. */
    private String binaryName(Element type) {
        return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
    }

    private void add(String file, String line) {
        index.computeIfAbsent(file, name -> new TreeSet<>()).add(line);
    }

    private String beanName(Element annotated, String annotation) {
        return value(annotated, annotation)
                .map(value -> value.getValue().toString())
                .filter(name -> !name.isEmpty())
                .map(name -> "#" + name)
                .orElse("");
    }

    private String exportedInterfaces(TypeElement type) {
        String named = value(type, EXPORT).stream()
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(each -> erased((TypeMirror) ((AnnotationValue) each).getValue()))
                .collect(Collectors.joining(","));
        String exported = named.isEmpty()
                ? type.getInterfaces().stream().map(this::erased).collect(Collectors.joining(","))
                : named;
        return exported.isEmpty() ? "" : "#" + exported;
    }

    private Optional<? extends AnnotationValue> value(Element annotated, String annotation) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(annotation))
                .map(AnnotationMirror::getElementValues)
                .flatMap(values -> values.entrySet().stream())
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private String erased(TypeMirror type) {
        TypeMirror erasure = processingEnv.getTypeUtils().erasure(type);
        return binaryName(((DeclaredType) erasure).asElement());
    }

    private void write(String file, SortedSet<String> lines) {
        try (Writer out = processingEnv.getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + file).openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "scanner index: " + e);
        }
    }
}
