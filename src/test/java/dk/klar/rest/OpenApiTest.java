package dk.klar.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.record.Schema;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The OpenAPI document and the resource classes say the same. */
public class OpenApiTest {
    private static final JsonNode DOCUMENT = Described.DOCUMENT;
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    @Test
    public void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        assertEquals(routes().keySet(), described().keySet());
    }

    @Test
    public void everyParameterIsDescribedAndEveryDescriptionIsAParameter() {
        Map<String, JsonNode> described = described();
        routes().forEach((route, method) -> assertEquals(route, parameters(method), parameters(route, described.get(route))));
    }

    @Test
    public void everyBodyIsDescribedAndEveryDescriptionIsABody() {
        Map<String, JsonNode> described = described();
        routes().forEach((route, method) -> assertEquals(route,
                Arrays.asList(method.getParameterTypes()).contains(InputStream.class), described.get(route).has("requestBody")));
    }

    @Test
    public void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = DOCUMENT.findValues("$ref");
        assertTrue(references.size() > 100);
        for (JsonNode reference : references) {
            assertFalse(reference.asText(), DOCUMENT.at(reference.asText().substring(1)).isMissingNode());
        }
    }

    @Test
    public void everythingThatIsDefinedIsUsed() {
        Set<String> used = new TreeSet<>();
        DOCUMENT.findValues("$ref").forEach(reference -> used.add(reference.asText()));
        for (String part : List.of("parameters", "requestBodies", "responses", "schemas")) {
            DOCUMENT.at("/components/" + part).fieldNames().forEachRemaining(name ->
                    assertTrue(part + " " + name, used.contains("#/components/" + part + "/" + name)));
        }
    }

    @Test
    public void theFieldsOfEveryKindComeFromItsRecord() throws IOException {
        JsonNode written = new ObjectMapper().readTree(OpenApiTest.class.getResourceAsStream("/rest/openapi.json"));
        for (Kind kind : Kind.values()) {
            String name = Schema.of(kind.body()).name();
            assertTrue(name, written.at("/components/schemas/" + name).isMissingNode());
            Set<String> fields = new TreeSet<>();
            Schema.of(kind.body()).fields().forEach(field -> fields.add(field.name()));
            Set<String> described = new TreeSet<>();
            DOCUMENT.at("/components/schemas/" + name + "/properties").fieldNames().forEachRemaining(described::add);
            assertEquals(fields, described);
        }
    }

    @Test
    public void operationsHaveNamesOfTheirOwn() {
        List<String> names = DOCUMENT.findValuesAsText("operationId");
        assertEquals(names.size(), new LinkedHashSet<>(names).size());
        assertEquals(described().size(), names.size());
    }

    @Test
    public void everyRouteAsksForALoginAndSaysSo() {
        described().forEach((route, operation) -> assertTrue(route, operation.at("/responses/401").isObject()));
        assertTrue(DOCUMENT.get("security").size() > 0);
        for (JavaClass type : classes()) {
            Stream.concat(Stream.of(type.reflect().getAnnotations()),
                    Stream.of(type.reflect().getDeclaredMethods()).flatMap(method -> Stream.of(method.getAnnotations())))
                    .map(annotation -> annotation.annotationType().getSimpleName())
                    .forEach(name -> assertFalse(type + " " + name, name.endsWith("SiteAccess") || name.equals("UnrestrictedAccess")));
        }
    }

    @Test
    public void whatCanBeAnsweredIsSaid() {
        described().forEach((route, operation) -> {
            Set<String> statuses = names(operation.get("responses"));
            if (!route.startsWith("get ")) {
                assertTrue(route, statuses.containsAll(Set.of("400", "403")));
            }
            if (operation.has("requestBody")) {
                assertTrue(route, statuses.contains("413"));
            }
            if (parameters(route, operation).contains("header If-Match")) {
                assertTrue(route, statuses.contains("409"));
            }
        });
    }

    @Test
    public void listedValuesAreThoseOfTheCode() {
        assertEquals(Arrays.stream(Gate.values()).map(Gate::id).toList(), texts("/components/parameters/gate/schema/enum"));
        assertEquals(Arrays.stream(Criterion.values()).map(Criterion::id).toList(), texts("/components/schemas/Criterion/properties/id/enum"));
        assertEquals(Arrays.stream(GateState.values()).map(GateState::id).toList(), texts("/components/schemas/Gate/properties/state/enum"));
        Matcher kinds = Pattern.compile("\\{kind: ([^}]+)}").matcher(MunicipalityResource.class.getAnnotation(Path.class).value());
        assertTrue(kinds.find());
        assertEquals(List.of(kinds.group(1).split("\\|")), texts("/components/parameters/sharedKind/schema/enum"));
    }

    /** Methods by {@code get /path}. */
    private static Map<String, Method> routes() {
        Map<String, Method> routes = new TreeMap<>();
        for (JavaClass type : classes()) {
            Path root = type.reflect().getAnnotation(Path.class);
            for (Method method : type.reflect().getDeclaredMethods()) {
                verb(method).ifPresent(verb -> {
                    Path below = method.getAnnotation(Path.class);
                    String path = "/" + root.value() + (below == null ? "" : "/" + below.value());
                    Method other = routes.put(verb + " " + path.replaceAll(":[^}]*}", "}"), method);
                    assertEquals("two methods on one route", null, other);
                });
            }
        }
        return routes;
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null).map(http -> http.value().toLowerCase(Locale.ROOT)).findFirst();
    }

    private static List<JavaClass> classes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.klar").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).toList();
    }

    private static Map<String, JsonNode> described() {
        Map<String, JsonNode> described = new TreeMap<>();
        DOCUMENT.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (METHODS.contains(operation.getKey())) {
                described.put(operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }));
        return described;
    }

    private static Set<String> parameters(Method method) {
        Set<String> parameters = new TreeSet<>();
        for (Annotation annotation : Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream).toList()) {
            if (annotation instanceof PathParam path) {
                parameters.add("path " + path.value());
            } else if (annotation instanceof QueryParam query) {
                parameters.add("query " + query.value());
            } else if (annotation instanceof HeaderParam header) {
                parameters.add("header " + header.value());
            }
        }
        return parameters;
    }

    private static Set<String> parameters(String route, JsonNode operation) {
        List<JsonNode> all = new ArrayList<>();
        operation.path("parameters").forEach(all::add);
        DOCUMENT.get("paths").get(route.substring(route.indexOf('/'))).path("parameters").forEach(all::add);
        Set<String> parameters = new TreeSet<>();
        for (JsonNode each : all) {
            JsonNode parameter = each.has("$ref") ? DOCUMENT.at(each.get("$ref").asText().substring(1)) : each;
            parameters.add(parameter.get("in").asText() + " " + parameter.get("name").asText());
            assertEquals(route, parameter.get("in").asText().equals("path"), parameter.path("required").asBoolean());
        }
        return parameters;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(String pointer) {
        return StreamSupport.stream(DOCUMENT.at(pointer).spliterator(), false).map(JsonNode::asText).toList();
    }
}
