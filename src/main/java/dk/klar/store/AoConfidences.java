package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What was said in confidence, in a table of its own; see {@link ConfidentialRow} for what it leaves out. */
public final class AoConfidences implements Confidences {
    private static final String TRACE = "HmacSHA256";
    private static final String WHAT = "what was said in confidence";

    private final ActiveObjects ao;
    private final WholeWrites writes;
    private final Supplier<byte[]> newSecrets;

    /** @param newSecrets hands out random bytes that nobody can guess */
    public AoConfidences(ActiveObjects ao, Supplier<byte[]> newSecrets) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
        this.newSecrets = newSecrets;
    }

    @Override
    public List<Confidential> about(IssueId issue) {
        return WholeWrites.reading(() -> rows("SUBJECT = ?", issue.value()).map(AoConfidences::confidential)
                .sorted(Comparator.comparing(Confidential::id)).toList(), "what was said in confidence on " + issue);
    }

    @Override
    public Map<IssueId, List<Confidential>> aboutEach(List<IssueId> issues) {
        return WholeWrites.reading(() -> {
            Object[] keys = issues.stream().map(IssueId::value).toArray();
            Map<IssueId, List<Confidential>> said = keys.length == 0 ? Map.of() : rows(Pages.oneOf("SUBJECT", keys.length), keys)
                    .map(AoConfidences::confidential).sorted(Comparator.comparing(Confidential::id)).collect(Collectors.groupingBy(Confidential::issue));
            return issues.stream().collect(Collectors.toMap(issue -> issue, issue -> said.getOrDefault(issue, List.of())));
        }, "what was said in confidence on " + issues.size() + " issues");
    }

    @Override
    public Optional<Confidential> byCode(IssueId issue, String code) {
        return WholeWrites.reading(() -> key(issue).map(key -> trace(key.getSecret(), code))
                .flatMap(trace -> rows("TRACE = ?", trace).findFirst()).map(AoConfidences::confidential), "by code on " + issue);
    }

    @Override
    public void add(Confidential one, String code, UserKey speaker) {
        makeKey(one.issue());
        writes.write(() -> {
            ConfidentialKeyRow key = hold(one.issue());
            create(one, trace(key.getSecret(), code));
            if (one.openness() == Openness.WITHOUT_NAME) {
                count(one.issue(), trace(key.getVoiceSecret(), speaker.value()));
            }
        }, () -> false, () -> WHAT);
    }

    @Override
    public int speakers(IssueId issue) {
        return WholeWrites.reading(() -> ao.count(ConfidentialVoiceRow.class, Query.select().where("SUBJECT = ?", issue.value())),
                "how many have spoken on " + issue);
    }

    @Override
    public void replace(List<Confidential> changed) {
        writes.write(() -> changed.forEach(this::replace), () -> movedOn(changed), () -> WHAT);
    }

    @Override
    public void letOut(IssueId issue, List<Confidential> disclosed) {
        writes.write(() -> {
            disclosed.forEach(this::replace);
            ConfidentialKeyRow key = drop(issue);
            ao.deleteWithSQL(ConfidentialVoiceRow.class, "SUBJECT = ?", issue.value());
            createKey(issue, key.getSecret(), secret());
        }, () -> movedOn(disclosed), () -> WHAT);
    }

    @Override
    public void remove(Confidential one, UserKey speaker) {
        writes.write(() -> {
            delete(one.id(), one.version());
            key(one.issue()).ifPresent(key -> ao.deleteWithSQL(ConfidentialVoiceRow.class, "VOICE = ?", trace(key.getVoiceSecret(), speaker.value())));
        }, () -> rows("ID = ?", one.id()).noneMatch(row -> row.getVersion() == one.version()), () -> WHAT);
    }

    @Override
    public void forget(IssueId issue) {
        writes.write(() -> {
            ao.deleteWithSQL(ConfidentialRow.class, "SUBJECT = ?", issue.value());
            ao.deleteWithSQL(ConfidentialVoiceRow.class, "SUBJECT = ?", issue.value());
            ao.deleteWithSQL(ConfidentialKeyRow.class, "SUBJECT = ?", issue.value());
        }, () -> false, () -> WHAT);
    }

    private void replace(Confidential one) {
        String trace = rows("ID = ?", one.id()).map(ConfidentialRow::getTrace).findFirst().orElseThrow(() -> new StaleWrite(null));
        delete(one.id(), one.version() - 1);
        create(one, trace);
    }

    private boolean movedOn(List<Confidential> changed) {
        return changed.stream().anyMatch(one -> rows("ID = ?", one.id()).noneMatch(row -> row.getVersion() == one.version() - 1));
    }

    private void delete(String id, int version) {
        if (ao.deleteWithSQL(ConfidentialRow.class, "ID = ? AND VERSION = ?", id, version) != 1) {
            throw new StaleWrite(null); // Only to roll back.
        }
    }

    private void create(Confidential one, String trace) {
        ao.create(ConfidentialRow.class,
                new DBParam("ID", one.id()),
                new DBParam("SUBJECT", one.issue().value()),
                new DBParam("OPENNESS", one.openness().name()),
                new DBParam("AUTHOR", one.author() == null ? null : one.author().value()),
                new DBParam("WEEK", one.week().toString()),
                new DBParam("BODY", Json.text(Tree.of(one.concern()))),
                new DBParam("ANSWER", one.answer() == null ? null : Json.text(Tree.of(one.answer()))),
                new DBParam("ANSWERED_BY", one.answeredBy() == null ? null : one.answeredBy().value()),
                new DBParam("ADDITIONS", Json.text(Map.of("texts", one.more()))),
                new DBParam("KEPT_BACK", one.keptBack()),
                new DBParam("DISCLOSED", one.disclosed()),
                new DBParam("VERSION", one.version()),
                new DBParam("TRACE", trace));
    }

    private Stream<ConfidentialRow> rows(String where, Object... values) {
        return Arrays.stream(ao.find(ConfidentialRow.class, Query.select().where(where, values)));
    }

    private static Confidential confidential(ConfidentialRow row) {
        try {
            String answer = row.getAnswer();
            return new Confidential(row.getID(), new IssueId(row.getSubject()), Openness.valueOf(row.getOpenness()),
                    user(row.getAuthor()), LocalDate.parse(row.getWeek()),
                    Reading.stored(Concern.class, Json.tree(row.getBody())),
                    answer == null || answer.isEmpty() ? null : Reading.stored(Answer.class, Json.tree(answer)),
                    user(row.getAnsweredBy()),
                    ((List<?>) Json.tree(row.getAdditions()).getOrDefault("texts", List.of())).stream().map(String::valueOf).toList(),
                    row.isKeptBack(), row.isDisclosed(), row.getVersion());
        } catch (RuntimeException e) {
            // Its message may quote the text, and whoever logs this logs its cause.
            throw new StoreUnavailable("row " + row.getID() + " of what was said in confidence on " + row.getSubject()
                    + " cannot be read: " + e.getClass().getName(), null);
        }
    }

    private static UserKey user(String key) {
        return key == null || key.isEmpty() ? null : new UserKey(key);
    }

    /** Somebody's first concern on an implementation makes its keys; theirs are as good who came at the same moment. */
    private void makeKey(IssueId issue) {
        try {
            if (WholeWrites.reading(() -> key(issue), "the keys of " + issue).isEmpty()) {
                writes.write(() -> createKey(issue, secret(), secret()), () -> key(issue).isPresent(), () -> "the keys of " + issue);
            }
        } catch (StaleWrite someoneElseMadeThem) {
            // They are there.
        }
    }

    /** Makes others wait who count or let out at the same moment: a mark under a key that is no more would count twice. */
    private ConfidentialKeyRow hold(IssueId issue) {
        ConfidentialKeyRow key = drop(issue);
        createKey(issue, key.getSecret(), key.getVoiceSecret());
        return key;
    }

    private ConfidentialKeyRow drop(IssueId issue) {
        ConfidentialKeyRow key = key(issue).orElseThrow(() -> new StaleWrite(null));
        if (ao.deleteWithSQL(ConfidentialKeyRow.class, "SUBJECT = ? AND VOICE_SECRET = ?", issue.value(), key.getVoiceSecret()) != 1) {
            throw new StaleWrite(null); // Only to begin again.
        }
        return key;
    }

    private void createKey(IssueId issue, String secret, String voiceSecret) {
        ao.create(ConfidentialKeyRow.class, new DBParam("SUBJECT", issue.value()), new DBParam("SECRET", secret),
                new DBParam("VOICE_SECRET", voiceSecret));
    }

    private void count(IssueId issue, String voice) {
        if (ao.count(ConfidentialVoiceRow.class, Query.select().where("VOICE = ?", voice)) == 0) {
            ao.create(ConfidentialVoiceRow.class, new DBParam("VOICE", voice), new DBParam("SUBJECT", issue.value()));
        }
    }

    private Optional<ConfidentialKeyRow> key(IssueId issue) {
        return Arrays.stream(ao.find(ConfidentialKeyRow.class, Query.select().where("SUBJECT = ?", issue.value()))).findFirst();
    }

    private String secret() {
        return Base64.getEncoder().encodeToString(newSecrets.get());
    }

    private static String trace(String secret, String ofWhat) {
        try {
            Mac mac = Mac.getInstance(TRACE);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), TRACE));
            return HexFormat.of().formatHex(mac.doFinal(ofWhat.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + TRACE, e);
        }
    }
}
