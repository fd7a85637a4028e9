package dk.klar.host.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import dk.klar.host.workflow.store.WorkflowRepository;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.KnownClasses;
import dk.klar.host.workflow.xml.Problem;
import dk.klar.host.workflow.xml.WorkflowEdit;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The workflows by name: what is stored is the XML, what runs is its descriptor. Changes take effect at once. */
public final class Workflows {
    /** The workflow of whatever has no scheme, as in Jira. */
    public static final String DEFAULT_NAME = "jira";

    private final WorkflowRepository repository;
    private final KnownClasses known;
    private final Clock clock;
    private final Map<String, WorkflowFile> cache = new ConcurrentHashMap<>();

    public Workflows(WorkflowRepository repository, KnownClasses known, Clock clock) {
        this.repository = repository;
        this.known = known;
        this.clock = clock;
    }

    public List<String> names() {
        return repository.names();
    }

    public Optional<WorkflowFile> find(String name) {
        WorkflowFile cached = cache.get(name);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<WorkflowFile> read = repository.xml(name).map(xml -> reread(name, xml));
        read.ifPresent(file -> cache.put(name, file));
        return read;
    }

    public WorkflowFile get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("No workflow is called \"" + name + "\""));
    }

    /** Refuses, with every reason, what cannot run here; an existing workflow is replaced only when asked to. */
    public WorkflowFile importXml(String name, String xml, boolean replace) throws InvalidWorkflow {
        List<Problem> problems = new ArrayList<>(nameProblems(name, replace));
        try {
            WorkflowFile file = WorkflowFile.read(xml, known);
            problems.addAll(issuesLeftStanding(name, file));
            if (problems.isEmpty()) {
                store(name, file);
                return file;
            }
        } catch (InvalidWorkflow e) {
            problems.addAll(e.problems());
        }
        throw new InvalidWorkflow(problems);
    }

    /** Only the edit and Jira's note of who made it differ from what was there. */
    public void edit(String name, String userKey, Consumer<WorkflowEdit> change) throws InvalidWorkflow {
        WorkflowEdit edit = get(name).edit();
        change.accept(edit);
        edit.meta("jira.update.author.key", userKey);
        edit.meta("jira.updated.date", String.valueOf(clock.millis()));
        store(name, WorkflowFile.readAccepted(edit.xml()));
    }

    /** @throws InvalidWorkflow while issues run in it; whether a scheme names it the schemes know */
    public void delete(String name) throws InvalidWorkflow {
        int entries = repository.entriesOf(name);
        if (entries > 0) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.inuse", name, entries));
        }
        repository.delete(name);
        cache.remove(name);
    }

    private void store(String name, WorkflowFile file) {
        repository.save(name, file.xml());
        cache.put(name, file);
    }

    private List<Problem> nameProblems(String name, boolean replace) {
        if (name == null || name.isBlank() || name.length() > 255) {
            return List.of(Problem.of("workflow.problem.name"));
        }
        return !replace && repository.xml(name).isPresent() ? List.of(Problem.of("workflow.problem.exists", name)) : List.of();
    }

    /** A step that issues stand on may not vanish below them. */
    @SuppressWarnings("unchecked")
    private List<Problem> issuesLeftStanding(String name, WorkflowFile replacement) {
        List<Problem> problems = new ArrayList<>();
        for (StepDescriptor step : find(name).map(old -> (List<StepDescriptor>) old.descriptor().getSteps()).orElse(List.of())) {
            int issues = repository.entriesOn(name, step.getId());
            if (issues > 0 && replacement.descriptor().getStep(step.getId()) == null) {
                problems.add(Problem.of("workflow.problem.standing", step.getName(), issues));
            }
        }
        return problems;
    }

    private static WorkflowFile reread(String name, String xml) {
        try {
            return WorkflowFile.readAccepted(xml);
        } catch (InvalidWorkflow e) {
            throw new IllegalStateException("The stored workflow \"" + name + "\" cannot be read", e);
        }
    }
}
