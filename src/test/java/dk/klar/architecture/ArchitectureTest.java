package dk.klar.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** Klar keeps the rules of its house; and each rule is shown to notice when it is broken, in classes made for that. */
public class ArchitectureTest {
    private static final String BROKEN = "dk.klar.architecture.violating";
    private static final JavaClasses KLAR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.klar");
    private static final JavaClasses VIOLATING = new ClassFileImporter().importPackages(BROKEN);

    @Test
    public void thereIsAHouseToLookAt() {
        for (String room : List.of("domain", "usecase", "text", "rest", "store", "jira", "wiring")) {
            assertTrue(room, KLAR.stream().anyMatch(type -> type.getPackageName().startsWith("dk.klar." + room)));
        }
        assertTrue(KLAR.stream().noneMatch(type -> type.getPackageName().startsWith(BROKEN)));
    }

    @Test
    public void theDomainKnowsJavaAlone() {
        holds(Rules::theDomainKnowsJavaAlone, "domain.KnowsAUseCase", "domain.KnowsALibrary", "domain.WearsSpring");
    }

    @Test
    public void useCasesKnowTheDomainAlone() {
        holds(Rules::useCasesKnowTheDomainAlone, "usecase.KnowsTheStore", "usecase.KnowsJira", "usecase.WearsInject");
    }

    @Test
    public void textsKnowTheDomainAndPortsAlone() {
        holds(Rules::textsKnowTheDomainAndPortsAlone, "text.KnowsAUseCase", "text.KnowsTables");
    }

    @Test
    public void noFrameworkInTheCoreNotEvenByAnAnnotation() {
        holds(Rules::noFrameworkInTheCore, "domain.WearsSpring", "usecase.KnowsJira", "usecase.WearsInject", "text.KnowsTables");
    }

    @Test
    public void storeRestAndJiraDoNotKnowOneAnother() {
        holds(rules -> rules.storeRestAndJiraDoNotKnowOneAnother("store"), "store.KnowsRest", "store.KnowsThePanel");
        holds(rules -> rules.storeRestAndJiraDoNotKnowOneAnother("rest"), "rest.KnowsTheStore", "rest.KnowsThePanel");
        holds(rules -> rules.storeRestAndJiraDoNotKnowOneAnother("jira"), "jira.KnowsTheStore", "jira.KnowsRest");
    }

    @Test
    public void nobodyKnowsTheWiring() {
        holds(Rules::nobodyKnowsTheWiring, "rest.KnowsTheWiring");
    }

    @Test
    public void tablesStayInTheStore() {
        holds(Rules::tablesStayInTheStore, "jira.KeepsTables", "jira.AsksTheDatabase", "text.KnowsTables");
    }

    @Test
    public void onlyTheWiringAsksComponentAccessor() {
        holds(Rules::onlyTheWiringAsksComponentAccessor, "jira.AsksJiraForEverything");
    }

    @Test
    public void timeIsPassedIn() {
        holds(Rules::timeIsPassedIn, "usecase.AmbientTime");
    }

    @Test
    public void everyWayToAskTheTimeIsNoticed() {
        String report = String.join("\n", violations(new Rules(BROKEN).timeIsPassedIn()));
        for (String way : List.of("instant", "day", "dayInZone", "moment", "date", "calendar", "millis", "clock", "clockInZone", "later")) {
            assertTrue(way + " in\n" + report, report.contains("AmbientTime." + way + "("));
        }
        assertFalse(report.contains("passedIn"));
    }

    /** Holds for Klar; and in the house made to break it, reports these classes and no others. */
    private static void holds(Function<Rules, ArchRule> rule, String... broken) {
        rule.apply(new Rules("dk.klar")).check(KLAR);
        Set<String> reported = new TreeSet<>();
        for (String violation : violations(rule.apply(new Rules(BROKEN)))) {
            Matcher first = Pattern.compile(BROKEN.replace(".", "\\.") + "\\.(\\w+\\.[A-Z]\\w+)").matcher(violation);
            assertTrue(violation, first.find());
            reported.add(first.group(1));
        }
        assertEquals(new TreeSet<>(Arrays.asList(broken)), reported);
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(VIOLATING).getFailureReport().getDetails();
    }
}
