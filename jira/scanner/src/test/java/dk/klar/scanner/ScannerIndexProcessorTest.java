package dk.klar.scanner;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ScannerIndexProcessorTest {
    private static final String HEAD = """
            package sample;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import org.springframework.stereotype.Component;
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void servicesOfTheHostAreListedWhetherTakenByAFieldOrAParameter() throws IOException {
        CompiledWithScanner compiled = compile("""
                class Sample {
                    @ComponentImport java.util.List<String> byField;
                    Sample(@ComponentImport Runnable byParameter) { }
                }
                """);
        assertEquals(List.of("java.lang.Runnable", "java.util.List"), compiled.index("imports"));
    }

    @Test
    public void aServiceTakenTwiceIsListedOnce() throws IOException {
        CompiledWithScanner compiled = compile("""
                class Sample {
                    Sample(@ComponentImport Runnable one) { }
                    static class Other { Other(@ComponentImport Runnable again) { } }
                }
                """);
        assertEquals(List.of("java.lang.Runnable"), compiled.index("imports"));
    }

    @Test
    public void aNameGivenToAnImportOrAComponentFollowsTheType() throws IOException {
        CompiledWithScanner compiled = compile("""
                @Component("named")
                class Sample { Sample(@ComponentImport("salRunnable") Runnable service) { } }
                """);
        assertEquals(List.of("java.lang.Runnable#salRunnable"), compiled.index("imports"));
        assertEquals(List.of("sample.Sample#named"), compiled.index("component"));
    }

    @Test
    public void componentsAreListedByTheNameThatAClassLoaderTakes() throws IOException {
        CompiledWithScanner compiled = compile("""
                @Component
                class Sample {
                    @Component static class Nested { }
                }
                """);
        assertEquals(List.of("sample.Sample", "sample.Sample$Nested"), compiled.index("component"));
    }

    @Test
    public void anAbstractComponentIsNoBean() throws IOException {
        CompiledWithScanner compiled = compile("@Component abstract class Sample { }");
        assertEquals(List.of(), compiled.index("component"));
    }

    @Test
    public void anExportNamesTheInterfacesItWasGiven() throws IOException {
        CompiledWithScanner compiled = compile("""
                @ExportAsService({Runnable.class, Offers.Service.class})
                class Sample implements Runnable, Offers.Service, java.io.Serializable {
                    public void run() { }
                }
                interface Offers { interface Service { } }
                """);
        assertEquals(List.of("sample.Sample#java.lang.Runnable,sample.Offers$Service"), compiled.index("exports"));
    }

    @Test
    public void anExportWithoutInterfacesGivenNamesThoseThatTheClassImplements() throws IOException {
        CompiledWithScanner compiled = compile("""
                @ExportAsService
                class Sample implements Comparable<Sample>, Runnable {
                    public int compareTo(Sample other) { return 0; }
                    public void run() { }
                }
                """);
        assertEquals(List.of("sample.Sample#java.lang.Comparable,java.lang.Runnable"), compiled.index("exports"));
    }

    @Test
    public void anExportOfAClassWithoutInterfacesIsTheClassItself() throws IOException {
        CompiledWithScanner compiled = compile("@ExportAsService class Sample { }");
        assertEquals(List.of("sample.Sample"), compiled.index("exports"));
    }

    @Test
    public void whereNothingIsAnnotatedThereIsNoIndex() throws IOException {
        CompiledWithScanner compiled = compile("class Sample { }");
        assertEquals(List.of(), compiled.index("imports"));
        assertEquals(List.of(), compiled.index("component"));
        assertEquals(List.of(), compiled.index("exports"));
    }

    private CompiledWithScanner compile(String source) throws IOException {
        return CompiledWithScanner.into(folder.getRoot().toPath(), "sample.Sample", HEAD + source);
    }
}
