package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Summaries, packed, one row for each implementation: pages and dashboards read all of them at once. They can be made anew at any
 * time, so one that this version cannot read counts as not there, and of two nodes that save at once either may be the last: who
 * publishes looks again.
 */
public final class AoSummaries implements Summaries {
    private static final Logger LOG = LoggerFactory.getLogger(AoSummaries.class);
    /** Characters: of a hundred thousand summaries as they mostly are, some 190 each. Most municipalities have a hundred. */
    private static final int MOST = 20_000_000;
    /** From so many on they may be most of all there are. */
    static final int MANY = 2_000;
    /** Rows that are held at a time, some megabytes. */
    static final int PAGE = 5_000;

    private final Lately<Summary> lately = new Lately<>(MOST);
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoSummaries(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public String edition() {
        return PackedSummary.EDITION;
    }

    @Override
    public void save(Map<IssueId, Summary> summaries) {
        // In the same order whoever writes: two that wait for one another would both have to begin again.
        SortedMap<Long, String> bodies = new TreeMap<>();
        summaries.forEach((issue, summary) -> bodies.put(issue.value(), PackedSummary.text(summary)));
        Object[] keys = bodies.keySet().toArray();
        writes.write(() -> {
            ao.deleteWithSQL(SummaryRow.class, Pages.oneOf("SUBJECT", keys.length), keys);
            bodies.forEach((issue, body) -> ao.create(SummaryRow.class, new DBParam("SUBJECT", issue), new DBParam("BODY", body)));
        }, () -> false, () -> "the summaries of " + bodies.keySet());
    }

    @Override
    public void remove(IssueId issue) {
        writes.write(() -> ao.deleteWithSQL(SummaryRow.class, "SUBJECT = ?", issue.value()), () -> false, () -> "the summary of " + issue);
    }

    @Override
    public Map<IssueId, Summary> of(List<IssueId> issues) {
        return WholeWrites.reading(() -> {
            Reader reader = new Reader(issues.size());
            if (issues.size() >= MANY && 2 * issues.size() >= ao.count(SummaryRow.class)) {
                throughout(new HashSet<>(issues), reader);
            } else {
                byId(issues, reader);
            }
            return reader.all();
        }, "the summaries of " + issues.size() + " issues");
    }

    private void byId(List<IssueId> issues, Reader reader) {
        for (int from = 0; from < issues.size(); from += Records.AT_ONCE) {
            Object[] keys = issues.subList(from, Math.min(issues.size(), from + Records.AT_ONCE)).stream().map(IssueId::value).toArray();
            for (SummaryRow row : ao.find(SummaryRow.class, Query.select().where(Pages.oneOf("SUBJECT", keys.length), keys))) {
                reader.read(new IssueId(row.getSubject()), row);
            }
        }
    }

    /** Databases go through a table several times as fast as they look up as many of its rows one by one. */
    private void throughout(Set<IssueId> issues, Reader reader) {
        long last = 0;
        SummaryRow[] rows;
        do {
            rows = ao.find(SummaryRow.class, Query.select().where("SUBJECT > ?", last).order("SUBJECT").limit(PAGE));
            for (SummaryRow row : rows) {
                last = row.getSubject();
                IssueId issue = new IssueId(last);
                if (issues.contains(issue)) {
                    reader.read(issue, row);
                }
            }
        } while (rows.length == PAGE);
    }

    /** Gathers summaries; those that cannot be read are counted and left out. */
    private final class Reader {
        private final Map<IssueId, Summary> read;
        private int unread;

        Reader(int expected) {
            this.read = new HashMap<>(expected * 4 / 3 + 1);
        }

        void read(IssueId issue, SummaryRow row) {
            try {
                read.put(issue, lately.of(issue.value(), row.getBody(), PackedSummary::read));
            } catch (RuntimeException e) {
                LOG.debug("The summary of issue {} cannot be read", issue, e);
                unread++;
            }
        }

        Map<IssueId, Summary> all() {
            if (unread > 0) {
                LOG.warn("{} summaries are not of this version of Klar: they are made anew by the rebuild", unread);
            }
            return read;
        }
    }
}
