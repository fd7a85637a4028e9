package dk.klar.jira.view;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Overview;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.gate.SectionVerdict;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.text.FieldWords;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Implementation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What views of one implementation are built from: the case, the words, and what this reader may do. */
public final class Scene {
    private final Implementation implementation;
    private final GateCase gate;
    private final Overview overview;
    private final Texts texts;
    private final RecordTitles titles;
    private final UserKey reader;
    private final Predicate<Kind> mayWrite;
    private final String page;

    /**
     * @param mayWrite whether the reader may write records of a kind
     * @param page     address of the dossier's page; empty on that page itself
     */
    public Scene(Implementation implementation, GateCase gate, Texts texts, UserKey reader, Predicate<Kind> mayWrite, String page) {
        this.implementation = implementation;
        this.gate = gate;
        this.overview = Overview.of(gate);
        this.texts = texts;
        this.titles = new RecordTitles(texts, gate.dossier().all(), List.of());
        this.reader = reader;
        this.mayWrite = mayWrite;
        this.page = page;
    }

    public Implementation implementation() {
        return implementation;
    }

    public GateCase gate() {
        return gate;
    }

    public Dossier dossier() {
        return gate.dossier();
    }

    public Overview overview() {
        return overview;
    }

    public Texts texts() {
        return texts;
    }

    public RecordTitles titles() {
        return titles;
    }

    public UserKey reader() {
        return reader;
    }

    public boolean mayWrite(Kind kind) {
        return mayWrite.test(kind);
    }

    public String word(String name, Object... args) {
        return texts.text("klar.dossier." + name, args);
    }

    /** Where a section is. */
    public String href(Section section) {
        return page + "#" + section.id();
    }

    public LineView line(Reason reason) {
        return new LineView(reason.rule(), texts.reason(reason), href(reason.cure()));
    }

    public List<LineView> lines(List<Reason> reasons) {
        return reasons.stream().map(this::line).toList();
    }

    /** The form that mends it; the place where it is seen for who may not write it, and where speaking up is a page of its own. */
    private String href(Cure cure) {
        Optional<Kind> kind = Kind.bySegment(cure.kind());
        Optional<Section> section = kind.flatMap(Section::of);
        if (section.isEmpty()) {
            return "";
        }
        if (!mayWrite(kind.get()) || kind.get().door() == Door.SPEAK) {
            return cure.key().isEmpty() ? href(section.get()) : page + "#at=" + cure.kind() + "/" + cure.key();
        }
        return page + "#open=" + Stream.of(cure.kind(), cure.key(), cure.field()).map(Scene::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What is recorded, field by field, without the fields that the reader sees anyway. */
    public List<FactView> facts(Entry<? extends RecordBody> entry, Predicate<Field> shown) {
        return words().of(Schema.of(entry.kind().body()), Tree.of(entry.body())).stream()
                .filter(worded -> shown.test(worded.field()))
                .map(worded -> new FactView(worded.label(), worded.value())).toList();
    }

    public FieldWords words() {
        return new FieldWords(texts, titles);
    }

    /** What a section's state is, in words with a colour; what is not needed yet alarms nobody. */
    public Mark mark(SectionVerdict section) {
        if (!section.matters() && section.state() != SectionVerdict.State.IN_ORDER) {
            return Mark.neutral(word("later"));
        }
        String text = texts.choice(section.state());
        return switch (section.state()) {
            case HOLDS_BACK -> Mark.bad(text);
            case TO_BE_SEEN_TO -> Mark.warning(text);
            case EMPTY -> Mark.neutral(text);
            case IN_ORDER -> Mark.good(text);
        };
    }

    public Mark mark(GateState state) {
        return Mark.of(state, texts.text("klar.state." + state.id()));
    }

    /** A criterion with at most so many of the lines that it misses. */
    public CriterionView criterion(CriterionVerdict verdict, int most) {
        int more = verdict.missing().size() - most;
        return new CriterionView(texts.text("klar.criterion." + verdict.criterion().id()), mark(verdict),
                verdict.demand() == Demand.MUST ? "" : texts.choice(verdict.demand()), about(verdict),
                verdict.missing().stream().limit(most).map(this::line).toList(), more > 0 ? word("more", more) : "",
                lines(verdict.advice()), href(verdict.criterion().section()));
    }

    private Mark mark(CriterionVerdict verdict) {
        String text = texts.choice(verdict.outcome());
        return switch (verdict.outcome()) {
            case MET -> Mark.good(text);
            case NOT_APPLICABLE -> Mark.neutral(text);
            case NOT_MET -> verdict.waived() ? Mark.warning(word("waived", verdict.waiver().body().expiresOn()))
                    : verdict.holdsBack() ? Mark.bad(text) : Mark.warning(text);
        };
    }

    /** Who lets it be passed over; else which of several pilots or discussions it was judged on, for the reader must know where to mend. */
    private String about(CriterionVerdict verdict) {
        if (verdict.waived()) {
            return word("waivedBy", verdict.waiver().created().by(), verdict.waiver().body().reason());
        }
        Kind judgedOn = switch (verdict.criterion()) {
            case REALISTIC_PILOT -> Kind.PILOT;
            case MED_DISCUSSION -> Kind.DISCUSSION;
            default -> null;
        };
        return judgedOn == null || dossier().entries(judgedOn).size() < 2 ? ""
                : verdict.restsOn().stream().filter(entry -> entry.kind() == judgedOn).findFirst()
                        .map(entry -> word("about." + judgedOn.segment(), titles.of(entry))).orElse("");
    }
}
