package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.exchange.Document;
import dk.klar.domain.exchange.Renaming;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Snapshot;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is recorded, out of Klar as a document that another can read: users by the names that they log in by, issues by their
 * keys. What was said in confidence is kept elsewhere and is never asked for.
 */
public final class ExportRecords {
    private final Entrance entrance;
    private final Records records;
    private final Snapshot snapshot;
    private final Implementations implementations;
    private final Switches switches;
    private final People people;
    private final Clock clock;

    ExportRecords(Entrance entrance, UseCases.Ports ports) {
        this.entrance = entrance;
        this.records = ports.records();
        this.snapshot = ports.snapshot();
        this.implementations = ports.implementations();
        this.switches = ports.switches();
        this.people = ports.people();
        this.clock = ports.clock();
    }

    /** Takes the parts of a document one after the other, so that nobody has to hold all of them. */
    public interface Sink {
        /** At most once, and before all others. */
        void municipality(Map<String, Object> part);

        void implementation(Map<String, Object> part);
    }

    /**
     * A document whose parts are yet to be read.
     *
     * @param head what stands before them
     */
    public record Parts(Map<String, Object> head, java.util.function.Consumer<Sink> reading) {
        public void to(Sink sink) {
            reading.accept(sink);
        }
    }

    /**
     * One implementation, and of the municipality's records those that it names.
     *
     * @throws Refused when this person may not see it
     */
    public Map<String, Object> one(String issueKey, UserKey reader, boolean history) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        Writing writing = new Writing(reader);
        Map<Subject, List<Entry<?>>> recorded = records.withShared(implementation.subject());
        List<Entry<?>> own = recorded.get(implementation.subject());
        Set<Object> named = own.stream().flatMap(entry -> new Named(entry).all().stream()).collect(Collectors.toSet());
        Map<String, Object> document = head();
        document.put("municipality", writing.records(recorded.get(Subject.municipality()), entry -> named.contains(entry.key())));
        document.put("implementations", List.of(writing.implementation(implementation, own, history)));
        return document;
    }

    /**
     * All that this person may see of what is recorded, and all of the municipality's.
     *
     * @param projectKey the only project to look in; empty for all
     * @throws Refused when this person does not administer Klar
     */
    public Parts everything(UserKey user, String projectKey, boolean history) {
        entrance.toAdminister(user);
        Writing writing = new Writing(user);
        return new Parts(head(), sink -> snapshot.bySubject((subject, entries) -> {
            if (subject instanceof Subject.Implementation about) {
                implementations.visible(about.issue(), user).filter(this::on)
                        .filter(implementation -> projectKey.isEmpty() || implementation.key().startsWith(projectKey + "-"))
                        .ifPresent(implementation -> sink.implementation(writing.implementation(implementation, entries, history)));
            } else {
                sink.municipality(writing.records(entries, any -> true));
            }
        }));
    }

    private boolean on(Implementation implementation) {
        return switches.on(implementation.projectId(), implementation.issueTypeId());
    }

    private Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", Document.FORMAT);
        head.put("version", Document.VERSION);
        head.put("exportedAt", clock.instant().toString());
        return head;
    }

    /** One document: who is named in it, and as what. */
    private final class Writing {
        private final Instant begun = clock.instant();
        private final Map<String, String> names = new HashMap<>();
        private final Map<Long, Optional<String>> issues = new HashMap<>();
        private final UserKey reader;
        private final Renaming renaming = new Renaming(key -> Optional.of(name(String.valueOf(key))), id -> issue(((Number) id).longValue()));

        Writing(UserKey reader) {
            this.reader = reader;
        }

        Map<String, Object> implementation(Implementation implementation, List<Entry<?>> own, boolean history) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("issue", implementation.key());
            part.put("summary", implementation.summary());
            part.putAll(records(own, any -> true));
            if (history) {
                part.put("history", history(implementation.subject(), own));
            }
            return part;
        }

        /** @param entries oldest first, as they are read */
        Map<String, Object> records(List<Entry<?>> entries, Predicate<Entry<?>> which) {
            Map<Kind, List<Object>> byKind = new EnumMap<>(Kind.class);
            entries.stream().filter(which).forEach(entry -> byKind.computeIfAbsent(entry.kind(), any -> new ArrayList<>()).add(entry(entry)));
            Map<String, Object> bySegment = new LinkedHashMap<>();
            byKind.forEach((kind, all) -> bySegment.put(kind.segment(), all));
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("records", bySegment);
            return part;
        }

        private Map<String, Object> entry(Entry<?> entry) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("key", entry.key());
            tree.put("version", entry.version());
            Map<String, Object> created = stamp(entry.created());
            tree.put("created", created);
            tree.put("updated", entry.updated().equals(entry.created()) ? created : stamp(entry.updated()));
            tree.put("fields", Tree.of(entry.body(), user -> name(user.value()), issue -> issue(issue.value()).orElse(null)));
            return tree;
        }

        /** Newest first. It is read after the records; what came in between is left out. */
        private List<Object> history(Subject subject, List<Entry<?>> own) {
            Map<List<Object>, Entry<?>> known = own.stream().collect(Collectors.toMap(entry -> List.of(entry.kind(), entry.key()), entry -> entry));
            List<Object> lines = new ArrayList<>();
            List<Change> page;
            for (int offset = 0; !(page = records.history(subject, offset, ReadHistory.MOST)).isEmpty(); offset += page.size()) {
                page.stream().filter(change -> isOf(known.get(List.of(change.kind(), change.key())), change)).map(this::line).forEach(lines::add);
            }
            return lines;
        }

        /** A record that was removed and made anew counts its versions from one again, so the time goes first. */
        private boolean isOf(Entry<?> entry, Change change) {
            Instant at = change.stamp().at();
            if (entry == null) {
                return !at.isAfter(begun);
            }
            Instant updated = entry.updated().at();
            return at.isBefore(updated) || at.equals(updated) && change.version() <= entry.version();
        }

        private Map<String, Object> line(Change change) {
            Schema schema = Schema.of(change.kind().body());
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("kind", change.kind().segment());
            tree.put("key", change.key());
            tree.put("version", change.version());
            tree.putAll(stamp(change.stamp()));
            tree.put("before", renaming.of(schema, change.before()));
            tree.put("after", renaming.of(schema, change.after()));
            return tree;
        }

        private Map<String, Object> stamp(Stamp stamp) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("by", name(stamp.by().value()));
            tree.put("at", stamp.at().toString());
            return tree;
        }

        /** Who is gone from Jira has no name; a number, in brackets that no user name has, tells them apart within the document. */
        private String name(String key) {
            String known = names.get(key);
            if (known == null) {
                long gone = names.values().stream().filter(name -> name.startsWith("<")).count() + 1;
                known = people.userName(new UserKey(key)).orElse("<gone-" + gone + ">");
                names.put(key, known);
            }
            return known;
        }

        private Optional<String> issue(long id) {
            return issues.computeIfAbsent(id, any -> implementations.visible(new IssueId(id), reader).map(Implementation::key));
        }
    }
}
