package dk.klar.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Which;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.Scenes;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Rights.Right;
import dk.klar.usecase.port.Source;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One implementation called ELDER-1, and one reader who sees it and may all that a test does not take away. */
public final class ReaderWorld extends OneImplementation implements GateSearch {
    public static final String ISSUE = "ELDER-1";
    public static final UserKey READER = new UserKey("lene");
    private static final Implementation IMPLEMENTATION = new Implementation(new IssueId(10001), ISSUE, "Camera for wounds", 10000, "10100");

    private final Set<Right> rights = EnumSet.allOf(Right.class);

    public ReaderWorld() {
        super(IMPLEMENTATION, new InMemoryRecords(), READER.value(), Instant.parse("2026-03-01T10:00:00Z"));
    }

    public ReaderWorld in(Locale language) {
        locale = language;
        return this;
    }

    public ReaderWorld withoutRights() {
        rights.clear();
        return this;
    }

    public ReaderWorld with(Right... some) {
        rights.clear();
        rights.addAll(List.of(some));
        return this;
    }

    public ReaderWorld off() {
        on.clear();
        return this;
    }

    public String add(Kind kind, Map<String, ?> tree) {
        return useCases().record().add(READER, ISSUE, kind, tree).key();
    }

    public String committee(Map<String, ?> tree) {
        return useCases().keepMunicipality().add(READER, Kind.COMMITTEE, tree).key();
    }

    public void set(Kind kind, String key, Map<String, ?> tree) {
        useCases().record().change(READER, ISSUE, kind, key, 0, tree);
    }

    public void through() {
        useCases().recordPassage().through(Gate.ROLLOUT, IMPLEMENTATION, READER);
    }

    public boolean isThrough() {
        return !useCases().readDossier().forReader(ISSUE, READER).entries(Kind.PASSAGE).isEmpty();
    }

    /** Key of the last passage. */
    public String passage() {
        List<Entry<?>> passages = useCases().readDossier().forReader(ISSUE, READER).entries(Kind.PASSAGE);
        return passages.get(passages.size() - 1).key();
    }

    public Scenes scenes() {
        return new Scenes(useCases(), this, library());
    }

    public Addresses addresses() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("https://jira.example/jira");
        return new Addresses(jira);
    }

    /** A record of every kind that people write, with a text in each of its fields. */
    public void fill(String text) {
        String committee = committee(Trees.of(Kind.COMMITTEE, text, Map.of()));
        String question = useCases().keepMunicipality().add(READER, Kind.QUESTION, Trees.of(Kind.QUESTION, text, Map.of("gate", "ROLLOUT"))).key();
        Map<Kind, String> keys = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, Object> tree = Trees.of(kind, text, Map.of("committee", committee, "concern", keys.getOrDefault(Kind.CONCERN, ""),
                    "shownBy", List.of(), "parkedUntil", "", "issue", 10001));
            if (kind == Kind.QUESTION_ANSWER) {
                tree.put("question", question);
            }
            if (kind == Kind.CONDITION) {
                tree.put("decision", keys.get(Kind.DECISION));
            }
            if (kind == Kind.PASSAGE) {
                through();
                keys.put(kind, passage());
            } else if (!kind.fixed().isEmpty() && !kind.shared()) {
                kind.fixedKeys().forEach(key -> set(kind, key, tree));
            } else if (kind.beside().isPresent()) {
                set(kind, keys.get(kind.beside().get()), tree);
            } else if (kind.door() != Door.KLAR && !kind.shared()) {
                keys.put(kind, add(kind, tree));
            }
        }
    }

    @Override
    GateSearch search() {
        return this;
    }

    @Override
    boolean maySee(UserKey viewer) {
        return true;
    }

    @Override
    public Newest newest(int most, UserKey searcher) {
        return new Newest(List.of(IMPLEMENTATION), 1);
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey user) {
        return rights.contains(right);
    }

    @Override
    public boolean mayAdminister(UserKey user) {
        return true;
    }

    @Override
    public String displayName(UserKey user) {
        return user.value().substring(0, 1).toUpperCase(Locale.ROOT) + user.value().substring(1);
    }

    @Override
    public List<Project> all() {
        return List.of();
    }

    @Override
    public List<Implementation> all(Source source, UserKey searcher) {
        return List.of();
    }

    @Override
    public String jql(Which which, Source source) {
        return "";
    }

    @Override
    public List<IssueId> found(Which which, UserKey searcher) {
        return List.of();
    }

    @Override
    public Found count(Gate gate, Set<GateState> states, Source source, UserKey searcher) {
        throw new UnsupportedOperationException();
    }
}
