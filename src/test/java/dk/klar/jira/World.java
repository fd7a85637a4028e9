package dk.klar.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rights.Right;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One project with Klar on, one issue, and whoever a test says is asking and may do what. */
public final class World extends OneImplementation {
    public static final long PROJECT = 10_100;
    public static final String TYPE = "10001";
    public static final Implementation IMPLEMENTATION = new Implementation(DossierFixture.ISSUE, "SUND-7", "Medicinrobotter", PROJECT, TYPE);

    public final Set<String> mayRecord = new HashSet<>(Set.of("lars"));
    public final Set<String> mayAdminister = new HashSet<>(Set.of("dorte"));
    public final Set<String> mayBrowse = new HashSet<>(Set.of("lars", "olga", "dorte"));

    public World(Records records) {
        super(IMPLEMENTATION, records, "lars", DossierFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    /** With these records on the issue. */
    public static World with(DossierFixture fixture) {
        return new World(records(fixture));
    }

    public static InMemoryRecords records(DossierFixture fixture) {
        InMemoryRecords records = new InMemoryRecords();
        Dossier dossier = fixture.dossier();
        for (Kind kind : Kind.values()) {
            for (Entry<?> entry : dossier.entries(kind)) {
                records.write(List.of(Records.Write.added(entry)));
            }
        }
        return records;
    }

    /** The issue as Jira hands it out. */
    public static Issue issue() {
        Issue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(IMPLEMENTATION.id().value());
        when(issue.getKey()).thenReturn(IMPLEMENTATION.key());
        when(issue.getSummary()).thenReturn(IMPLEMENTATION.summary());
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn(TYPE);
        return issue;
    }

    /** A user of Jira, whose display name is the key in capitals. */
    public static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key.toUpperCase(Locale.ROOT));
        return user;
    }

    @Override
    GateSearch search() {
        return mock(GateSearch.class);
    }

    @Override
    boolean maySee(UserKey viewer) {
        return mayBrowse.contains(viewer.value());
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey person) {
        return mayRecord.contains(person.value());
    }

    @Override
    public boolean mayAdminister(UserKey person) {
        return mayAdminister.contains(person.value());
    }

    @Override
    public String displayName(UserKey person) {
        return person.value().toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Project> all() {
        return List.of(new Project(PROJECT, "SUND", "Sundhed & <b>omsorg</b>",
                List.of(new IssueType(TYPE, "Implementering"), new IssueType("10002", "Opgave"))));
    }
}
