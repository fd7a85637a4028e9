package dk.klar.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** How the rooms of the house may know one another, below the package given: Klar's own, or one made to break them. */
final class Rules {
    private final String root;

    Rules(String root) {
        this.root = root;
    }

    ArchRule theDomainKnowsJavaAlone() {
        return classes().that().resideInAPackage(in("domain")).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", in("domain"));
    }

    ArchRule useCasesKnowTheDomainAlone() {
        return classes().that().resideInAPackage(in("usecase")).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", in("domain"), in("usecase"));
    }

    ArchRule textsKnowTheDomainAndPortsAlone() {
        return classes().that().resideInAPackage(in("text")).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", in("domain"), in("usecase.port"), in("text"));
    }

    /** Said again beside the three above, so that it stays said should they be loosened. */
    ArchRule noFrameworkInTheCore() {
        return noClasses().that().resideInAnyPackage(in("domain"), in("usecase"), in("text")).should().dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "net.java.ao..", "org.springframework..", "jakarta..", "com.opensymphony..");
    }

    ArchRule storeRestAndJiraDoNotKnowOneAnother(String room) {
        return noClasses().that().resideInAPackage(in(room)).should().dependOnClassesThat()
                .resideInAnyPackage(List.of("store", "rest", "jira").stream().filter(other -> !other.equals(room)).map(this::in).toArray(String[]::new));
    }

    ArchRule nobodyKnowsTheWiring() {
        return noClasses().that().resideOutsideOfPackage(in("wiring")).should().dependOnClassesThat().resideInAPackage(in("wiring"));
    }

    ArchRule tablesStayInTheStore() {
        return noClasses().that().resideOutsideOfPackages(in("store"), in("wiring")).should().dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");
    }

    ArchRule onlyTheWiringAsksComponentAccessor() {
        return noClasses().that().resideOutsideOfPackage(in("wiring")).should().dependOnClassesThat()
                .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor");
    }

    ArchRule timeIsPassedIn() {
        return noClasses().that().resideOutsideOfPackage(in("wiring")).should()
                .accessTargetWhere(describe("it is asked what time it is", Rules::asksTheTime));
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getFullName();
        String name = target.getName();
        List<JavaClass> takes = target.getRawParameterTypes();
        return owner.startsWith("java.time.") && name.equals("now") && takes.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick") && takes.size() == 1)
                || owner.equals("java.lang.System") && Arrays.asList("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals("java.util.Date") && name.equals("<init>") && takes.isEmpty()
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }
}
