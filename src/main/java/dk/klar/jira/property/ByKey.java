package dk.klar.jira.property;

import dk.klar.domain.dossier.IssueId;
import dk.klar.usecase.port.Implementation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All that JQL finds, in the order of the keys, however many that are: more than 10,000 Jira 11 does not hand out at a time where its
 * search engine is OpenSearch, or where it is told to keep to {@code jira.search.platform.max.result.window} with Lucene too. Each
 * search goes on behind the last key of the one before; most find all at once.
 */
final class ByKey {
    /** Issues asked for at a time: half of that, which leaves room for a Jira that is told less. */
    static final int AT_ONCE = 5_000;

    private ByKey() {
    }

    /**
     * What a search hands out.
     *
     * @param total how many it found
     */
    record Part(List<Implementation> some, int total) {
        boolean isAll() {
            return some.size() >= total;
        }
    }

    /**
     * @param search hands out the first {@link #AT_ONCE} of what a query finds
     * @throws IllegalStateException when a search brings nothing that the ones before it have not: it would go on for ever
     */
    static List<Implementation> all(String jql, Function<String, Part> search) {
        Map<IssueId, Implementation> all = new LinkedHashMap<>();
        Set<String> begun = new LinkedHashSet<>();
        Part part = search.apply(jql + " ORDER BY key ASC");
        take(part, all, begun);
        while (!part.isAll()) {
            part = search.apply(behind(part.some().get(part.some().size() - 1), begun) + " AND " + jql + " ORDER BY key ASC");
            take(part, all, begun);
        }
        return List.copyOf(all.values());
    }

    /** One that is moved to another project meanwhile may come twice. */
    private static void take(Part part, Map<IssueId, Implementation> all, Set<String> begun) {
        int before = all.size();
        part.some().forEach(each -> {
            all.putIfAbsent(each.id(), each);
            begun.add('"' + each.projectKey() + '"');
        });
        if (!part.isAll() && all.size() == before) {
            throw new IllegalStateException("Jira found " + part.total() + " more issues and handed out none of them");
        }
    }

    /** JQL compares keys within one project; of the projects that come before it all is found. */
    private static String behind(Implementation last, Set<String> begun) {
        return "(project not in (" + String.join(", ", begun) + ") OR issuekey > \"" + last.key() + "\")";
    }
}
