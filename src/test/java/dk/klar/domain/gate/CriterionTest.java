package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.Schema;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.SampleTrees;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What can be asked of an implementation, and where what is missing is mended. */
public class CriterionTest {
    @Test
    public void criteriaAreToldApartByTheirIds() {
        assertEquals(Criterion.values().length, new HashSet<>(Arrays.stream(Criterion.values()).map(Criterion::id).toList()).size());
        for (Criterion criterion : Criterion.values()) {
            assertEquals(Optional.of(criterion), Criterion.byId(criterion.id()));
        }
    }

    /** Who is to change is asked about by the criteria that need to know. */
    @Test
    public void eachSectionButThatOfTheTargetGroupsHasACriterion() {
        Set<Section> with = Arrays.stream(Criterion.values()).map(Criterion::section).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Section.TARGET_GROUPS)), with);
    }

    @Test
    public void whatAnEmptyDossierLacksCanAllBeMendedInIt() {
        mendable(DossierFixture.empty());
    }

    @Test
    public void whatAReadyDossierIsAdvisedCanAllBeMendedInIt() {
        mendable(DossierFixture.ready());
    }

    @Test
    public void whatIsMissingInOneRecordOfEachKindCanAllBeMendedInIt() {
        DossierFixture one = DossierFixture.empty();
        for (Kind kind : Kind.values()) {
            one = one.with(kind, kind.fixed().isEmpty() ? "a" : kind.fixedKeys().get(0), Reading.stored(kind.body(), SampleTrees.of(kind)));
        }
        mendable(one);
    }

    @Test
    public void whatIsMissingInABareRecordOfEachKindCanAllBeMendedInIt() {
        DossierFixture bare = DossierFixture.empty();
        for (Kind kind : Kind.values()) {
            bare = bare.with(kind, kind.fixed().isEmpty() ? "a" : kind.fixedKeys().get(0), Reading.stored(kind.body(), SampleTrees.least(kind)));
        }
        mendable(bare);
    }

    private static void mendable(DossierFixture dossier) {
        List<Reason> reasons = Gatekeeper.all(dossier.gate()).stream()
                .flatMap(verdict -> Stream.concat(verdict.missing().stream(), verdict.advice().stream())).toList();
        assertTrue(reasons.size() + " reasons", reasons.size() > 5);
        assertEquals(List.of(), reasons.stream().filter(reason -> !mendable(reason.cure(), dossier)).toList());
    }

    /** A kind that has a section; a record that is there or may begin; a field that it has. */
    private static boolean mendable(Cure cure, DossierFixture dossier) {
        Optional<Kind> kind = Kind.bySegment(cure.kind()).filter(known -> Section.of(known).isPresent());
        return kind.isPresent()
                && (cure.key().isEmpty() ? kind.get().fixed().isEmpty() && cure.field().isEmpty()
                        : kind.get().about(cure.key()).isPresent() || dossier.dossier().entry(kind.get(), cure.key()).isPresent())
                && (cure.field().isEmpty() || has(Schema.of(kind.get().body()), List.of(cure.field().split("\\[\\d+]\\.?|\\."))));
    }

    private static boolean has(Schema schema, List<String> path) {
        Optional<Field> field = schema.field(path.get(0));
        return field.isPresent() && (path.size() == 1 || field.get().items() != null && has(field.get().items(), path.subList(1, path.size())));
    }
}
