package dk.klar.jira.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.usecase.port.PublishedStates;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gate states as an issue property, which Jira's index makes searchable. The issue is indexed anew even where no state
 * has changed: the role fields are in the index too.
 */
public final class JiraPublishedStates implements PublishedStates {
    /** Frozen, as are the gates' ids in it: JQL of customers names them. */
    static final String PROPERTY = "klar";

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
    public void publish(IssueId issue, Map<Gate, GateState> states) {
        String json = json(states);
        EntityProperty there = properties.get(entity, issue.value(), PROPERTY);
        if (there == null || !json.equals(there.getValue())) {
            properties.put(entity, issue.value(), PROPERTY, json);
        }
        reIndex(issue);
    }

    @Override
    public void withdraw(IssueId issue) {
        if (properties.get(entity, issue.value(), PROPERTY) != null) {
            properties.delete(entity, issue.value(), PROPERTY);
            reIndex(issue);
        }
    }

    /** Ids and states are plain words: nothing in them needs escaping. */
    private static String json(Map<Gate, GateState> states) {
        Map<String, String> byId = new TreeMap<>();
        states.forEach((gate, state) -> byId.put(gate.id(), state.id()));
        return byId.entrySet().stream().map(entry -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
                .collect(Collectors.joining(",", "{", "}"));
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
