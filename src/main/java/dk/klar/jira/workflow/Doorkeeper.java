package dk.klar.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Verdict;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.JudgeGate;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Switches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between Jira's transitions and Klar's verdict: a condition hides the transition, and to a validator what does not let the
 * issue through becomes errors, all that is missing at once, in the language of whoever tries. Whatever goes wrong, the
 * transition stays shut.
 */
public final class Doorkeeper {
    private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);

    private final JudgeGate judge;
    private final Switches switches;
    private final Library library;

    public Doorkeeper(JudgeGate judge, Switches switches, Library library) {
        this.judge = judge;
        this.switches = switches;
        this.library = library;
    }

    /**
     * Lets the issue through or not.
     *
     * @param nameKey       the text that names what is asked, such as {@code klar.gate.rollout}; a text without a key stands for itself
     * @param shutElsewhere whether issues for which Klar is off are held back too
     * @throws InvalidInputException with everything that is missing
     */
    void check(Map<?, ?> transientVars, String nameKey, boolean shutElsewhere,
               BiFunction<JudgeGate, Implementation, Verdict> question) throws InvalidInputException {
        Object issue = transientVars.get("issue");
        List<String> errors;
        try {
            errors = errors((Issue) issue, nameKey, shutElsewhere, question);
        } catch (RuntimeException e) {
            log.error("Klar failed while judging {} for a transition of {}", nameKey, name(issue), e);
            errors = List.of(library.texts().text("klar.workflow.broken", name(issue)));
        }
        if (!errors.isEmpty()) {
            InvalidInputException refusal = new InvalidInputException();
            errors.forEach(refusal::addError);
            throw refusal;
        }
    }

    private List<String> errors(Issue issue, String nameKey, boolean shutElsewhere,
                                BiFunction<JudgeGate, Implementation, Verdict> question) {
        if (!on(issue)) {
            return shutElsewhere ? List.of(library.texts().text("klar.workflow.elsewhere.held", name(nameKey, library.texts()))) : List.of();
        }
        if (issue.getId() == null) {
            return List.of(library.texts().text("klar.workflow.not-created"));
        }
        Verdict verdict = question.apply(judge, JiraImplementations.of(issue));
        return verdict.lets() ? List.of() : refusal(verdict, nameKey, library.texts());
    }

    /** Whether the transition is to be seen. What hides it although nothing is missing is logged: it has no other place to be told. */
    boolean opens(Map<?, ?> transientVars, GateSetting setting) {
        Object issue = transientVars.get("issue");
        try {
            return opens((Issue) issue, setting);
        } catch (RuntimeException e) {
            log.error("Klar failed while judging {} and hides a transition of {}", setting.gate(), name(issue), e);
            return false;
        }
    }

    private boolean opens(Issue issue, GateSetting setting) {
        if (!on(issue)) {
            return !setting.shutElsewhere();
        }
        Verdict verdict = judge.judge(JiraImplementations.of(issue), setting.gate());
        if (verdict instanceof Verdict.Misconfigured misconfigured) {
            log.error("Klar cannot judge “{}” and hides a transition of {}: {}", setting.gate(), issue.getKey(), misconfigured.cause().code());
        }
        return verdict.lets();
    }

    private boolean on(Issue issue) {
        return switches.on(issue.getProjectId(), issue.getIssueTypeId());
    }

    private static List<String> refusal(Verdict verdict, String nameKey, Texts texts) {
        String name = name(nameKey, texts);
        if (verdict instanceof Verdict.Misconfigured misconfigured) {
            return List.of(texts.text("klar.workflow.misconfigured", name, texts.reason(misconfigured.cause())));
        }
        List<String> errors = new ArrayList<>();
        errors.add(texts.text("klar.workflow.shut", name));
        for (CriterionVerdict criterion : verdict.judged().stream().filter(CriterionVerdict::holdsBack).toList()) {
            String heading = texts.text("klar.criterion." + criterion.criterion().id());
            criterion.missing().forEach(reason -> errors.add(line(heading, reason, texts)));
        }
        return errors;
    }

    private static String line(String heading, Reason reason, Texts texts) {
        return reason.rule().isEmpty() ? texts.text("klar.workflow.missing", heading, texts.reason(reason))
                : texts.text("klar.workflow.missing.rule", heading, reason.rule(), texts.reason(reason));
    }

    private static String name(String key, Texts texts) {
        return texts.has(key) ? texts.text(key) : key;
    }

    private static String name(Object issue) {
        return issue instanceof Issue known && known.getKey() != null ? known.getKey() : "?";
    }
}
