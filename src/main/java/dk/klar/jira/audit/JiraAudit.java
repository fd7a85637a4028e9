package dk.klar.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Difference;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.domain.webhook.Receiver;
import dk.klar.text.FieldWords;
import dk.klar.text.Library;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Projects;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines in Jira's audit log, in the language of who acts. Who it was and from where Jira adds itself. The log is kept for
 * years and forgets nobody, so no person stands in a line: the history of the implementation names them.
 */
public final class JiraAudit implements Audit {
    private static final Logger LOG = LoggerFactory.getLogger(JiraAudit.class);
    private static final String CATEGORY = "klar.audit.category";
    private static final String RESOURCE = "klar";
    /** Characters of a value; the whole stands in Klar's history. */
    private static final int MOST = 1000;

    private final AuditService log;
    private final Library library;
    private final Implementations implementations;

    public JiraAudit(AuditService log, Library library, Implementations implementations) {
        this.log = log;
        this.library = library;
        this.implementations = implementations;
    }

    @Override
    public void changed(Change change) {
        Texts texts = library.texts();
        RecordTitles titles = new RecordTitles(texts, List.of(), List.of(change));
        FieldWords words = new FieldWords(texts, titles);
        String schema = Schema.of(change.kind().body()).name();
        write("klar.audit." + change.kind().segment(), affected(change, titles), change.differences().stream()
                .filter(difference -> difference.field().type() != Field.Type.USER)
                .map(difference -> value(schema, difference, words, texts)).toList());
    }

    @Override
    public void switched(Projects.Project project, Set<String> before, Set<String> after) {
        write("klar.audit.switched", resource(project.name(), Long.toString(project.id())), List.of(ChangedValue
                .fromI18nKeys("klar.audit.types").withKeyTranslation(library.texts().text("klar.audit.types"))
                .from(types(project, before)).to(types(project, after)).build()));
    }

    @Override
    public void removed(int records, int gone) {
        write("klar.audit.removed", resource(library.texts().text("klar.audit.removed.of", records, gone), ""), List.of());
    }

    /** Of the address only the host: the rest of it may be a secret, as is what is signed with. */
    @Override
    public void webhook(Receiver before, Receiver after) {
        Receiver either = after == null ? before : after;
        write("klar.audit.webhook." + act(before, after), resource(either.address().where(), either.key()), Stream.of(
                value("host", before, after, receiver -> receiver.address().where()), value("gates", before, after, this::gates),
                value("on", before, after, receiver -> library.texts().value(receiver.on()))).filter(Objects::nonNull).toList());
    }

    private static String act(Receiver before, Receiver after) {
        return before == null ? "made" : after == null ? "removed" : before.secret().equals(after.secret()) ? "changed" : "renewed";
    }

    private String gates(Receiver receiver) {
        Texts texts = library.texts();
        return receiver.gates().isEmpty() ? texts.text("klar.webhooks.gates.all") : texts.value(receiver.gates().stream().sorted().toList());
    }

    /** Null where it stayed as it was. */
    private ChangedValue value(String what, Receiver before, Receiver after, Function<Receiver, String> reader) {
        String from = before == null ? "" : reader.apply(before);
        String to = after == null ? "" : reader.apply(after);
        String name = "klar.audit.webhook." + what;
        return from.equals(to) ? null : ChangedValue.fromI18nKeys(name).withKeyTranslation(library.texts().text(name)).from(from).to(to).build();
    }

    private AuditResource affected(Change change, RecordTitles titles) {
        if (change.subject() instanceof Subject.Implementation about) {
            String id = Long.toString(about.issue().value());
            return resource(implementations.any(about.issue()).map(Implementation::key).orElse(id), id);
        }
        return resource(titles.of(change), change.key());
    }

    private static AuditResource resource(String name, String id) {
        return AuditResource.builder(name, RESOURCE).id(id).build();
    }

    private static ChangedValue value(String schema, Difference difference, FieldWords words, Texts texts) {
        String name = "klar.field." + schema + "." + difference.field().name();
        return ChangedValue.fromI18nKeys(name).withKeyTranslation(texts.label(schema, difference.field()))
                .from(cut(words.of(difference.field(), difference.before()))).to(cut(words.of(difference.field(), difference.after()))).build();
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "…";
    }

    private static String types(Projects.Project project, Set<String> ids) {
        return String.join(", ", new TreeSet<>(project.issueTypes().stream().filter(type -> ids.contains(type.id())).map(Projects.IssueType::name).toList()));
    }

    private void write(String action, AuditResource affected, List<ChangedValue> values) {
        try {
            log.audit(AuditEvent.builder(AuditType.fromI18nKeys(CoverageArea.ECOSYSTEM, CoverageLevel.BASE, CATEGORY, action).build())
                    .affectedObject(affected).appendChangedValues(values).build());
        } catch (RuntimeException e) {
            LOG.error("Jira's audit log could not be told of {}", action, e);
        }
    }
}
