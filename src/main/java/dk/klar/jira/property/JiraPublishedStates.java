package dk.klar.jira.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.PublishedStates;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an implementation stands as an issue property, which Jira's index makes searchable. The issue is indexed anew even where nothing
 * has changed: the role fields are in the index too.
 */
public final class JiraPublishedStates implements PublishedStates {
    /** Frozen, as are the gates' ids in it: JQL of customers names them. */
    static final String PROPERTY = "klar";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger log = LoggerFactory.getLogger(JiraPublishedStates.class);

    private final JsonEntityPropertyManager properties;
    private final IssueManager issues;
    private final IssueIndexingService index;
    private final String entity;

    public JiraPublishedStates(JsonEntityPropertyManager properties, IssueManager issues, IssueIndexingService index) {
        this(properties, issues, index, EntityPropertyType.ISSUE_PROPERTY.getDbEntityName());
    }

    JiraPublishedStates(JsonEntityPropertyManager properties, IssueManager issues, IssueIndexingService index, String entity) {
        this.properties = properties;
        this.issues = issues;
        this.index = index;
        this.entity = entity;
    }

    @Override
    public void publish(IssueId issue, Summary summary) {
        if (!holds(issue, summary)) {
            properties.put(entity, issue.value(), PROPERTY, json(summary));
        }
        reIndex(issue);
    }

    @Override
    public boolean holds(IssueId issue, Summary summary) {
        EntityProperty there = properties.get(entity, issue.value(), PROPERTY);
        return there != null && json(summary).equals(there.getValue());
    }

    @Override
    public void withdraw(IssueId issue) {
        if (properties.get(entity, issue.value(), PROPERTY) != null) {
            properties.delete(entity, issue.value(), PROPERTY);
            reIndex(issue);
        }
    }

    /** By the paths that atlassian-plugin.xml has the index take out. */
    private static String json(Summary summary) {
        Map<String, Object> tree = new TreeMap<>();
        summary.states().forEach((gate, state) -> tree.put(gate.id(), state.id()));
        tree.put("next", summary.next().id());
        summary.state().ifPresent(state -> tree.put("state", state.id()));
        tree.put("unmet", summary.unmet().stream().map(Criterion::id).toList());
        tree.put("waived", summary.waived().stream().map(Criterion::id).toList());
        tree.put("pitfalls", summary.openPitfalls().stream().map(Pitfall::id).toList());
        tree.put("pilots", summary.pilots().id());
        tree.put("med", summary.med().id());
        day(tree, "meeting", summary.nextMeeting());
        day(tree, "item", summary.itemBy());
        day(tree, "decision", summary.decidedOn());
        day(tree, "unanswered", summary.unansweredSince());
        day(tree, "decided", summary.latestDecisionOn());
        if (summary.latestOutcome() != null) {
            tree.put("outcome", summary.latestOutcome().id());
        }
        outlook(tree, summary.outlook());
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void outlook(Map<String, Object> tree, Outlook outlook) {
        tree.put("openPilots", outlook.pilots().stream().map(pilot -> pilot.why().id()).distinct().sorted().toList());
        day(tree, "pilotOver", outlook.pilotOverSince().orElse(null));
        day(tree, "waivedUntil", outlook.waivedUntil().orElse(null));
        day(tree, "conditionDue", outlook.conditionDue().orElse(null));
        day(tree, "missed", outlook.missed());
    }

    private static void day(Map<String, Object> tree, String path, LocalDate day) {
        if (day != null) {
            tree.put(path, day.toString());
        }
    }

    private void reIndex(IssueId id) {
        Issue issue = issues.getIssueObject(id.value());
        if (issue == null) {
            return;
        }
        try {
            index.reIndex(issue);
        } catch (IndexException e) {
            // What was recorded is safe; the next write, or Jira's own re-index, mends the search.
            log.error("JQL finds {} by an old gate state, because it could not be indexed", issue.getKey(), e);
        }
    }
}
