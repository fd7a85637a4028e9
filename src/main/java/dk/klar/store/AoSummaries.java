package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
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
            bodies.forEach((issue, body) -> ao.create(SummaryRow.class, new DBParam("SUBJECT", issue), new DBParam("FINGERPRINT", fingerprint(body)),
                    new DBParam("BODY", body)));
        }, () -> false, () -> "the summaries of " + bodies.keySet());
    }

    /** The same for the same text, whoever wrote it; that two texts of one issue meet in it is as unlikely as one in 2 to the 64th. */
    private static long fingerprint(String body) {
        return Long.parseUnsignedLong(Fingerprint.of(body).substring(0, 16), 16);
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
                most(issues, reader);
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
    private void most(List<IssueId> issues, Reader reader) {
        List<IssueId> unknown = 2 * lately.size() < issues.size() ? issues : unknown(issues, reader);
        if (2 * unknown.size() > issues.size()) {
            throughout(unknown, "SUBJECT, FINGERPRINT, BODY", reader::read);
        } else {
            byId(unknown, reader);
        }
    }

    private List<IssueId> unknown(List<IssueId> issues, Reader reader) {
        List<IssueId> unknown = new ArrayList<>();
        throughout(issues, "SUBJECT, FINGERPRINT", (issue, row) -> {
            if (!reader.knows(issue, row)) {
                unknown.add(issue);
            }
        });
        return unknown;
    }

    private void throughout(List<IssueId> issues, String columns, BiConsumer<IssueId, SummaryRow> each) {
        BesideTable rows = new BesideTable(issues, each);
        do {
            rows.onPage = 0;
            ao.stream(SummaryRow.class, Query.select(columns).where("SUBJECT > ?", rows.last).order("SUBJECT").limit(PAGE), rows);
        } while (rows.onPage == PAGE);
    }

    /** Goes through the table and the issues that are asked for side by side, both in the order of their ids: nothing is looked up. */
    private static final class BesideTable implements EntityStreamCallback<SummaryRow, Long> {
        private final IssueId[] asked;
        private final BiConsumer<IssueId, SummaryRow> each;
        private int next;
        private long last;
        private int onPage;

        BesideTable(List<IssueId> issues, BiConsumer<IssueId, SummaryRow> each) {
            this.asked = issues.toArray(IssueId[]::new);
            this.each = each;
            Arrays.sort(asked, Comparator.comparingLong(IssueId::value));
        }

        @Override
        public void onRowRead(SummaryRow row) {
            onPage++;
            last = row.getSubject();
            while (next < asked.length && asked[next].value() < last) {
                next++;
            }
            if (next < asked.length && asked[next].value() == last) {
                each.accept(asked[next], row);
            }
        }
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
                String body = row.getBody();
                Long fingerprint = row.getFingerprint();
                read.put(issue, fingerprint == null ? PackedSummary.read(body)
                        : lately.of(issue.value(), fingerprint, body.length(), () -> PackedSummary.read(body)));
            } catch (RuntimeException e) {
                LOG.debug("The summary of issue {} cannot be read", issue, e);
                unread++;
            }
        }

        boolean knows(IssueId issue, SummaryRow row) {
            Summary known = lately.known(issue.value(), row.getFingerprint());
            if (known != null) {
                read.put(issue, known);
            }
            return known != null;
        }

        Map<IssueId, Summary> all() {
            if (unread > 0) {
                LOG.warn("{} summaries are not of this version of Klar: they are made anew by the rebuild", unread);
            }
            return read;
        }
    }
}
