package dk.klar.domain.plan;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** What the implementation before this one taught is there, evaluated, and made use of. */
public final class LessonsCriterion {
    private LessonsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Lesson>> lessons = gate.dossier().all(Lesson.class);
        if (lessons.isEmpty()) {
            findings.missing(Cure.adding(Kind.LESSON), "lessons.none");
        }
        for (Entry<Lesson> entry : lessons) {
            if (!gate.past(entry.body().evaluatedOn())) {
                findings.missing(Cure.in(entry, "evaluatedOn"), "lessons.notEvaluated", entry.body().previous());
            }
            if (entry.body().doneDifferently().isEmpty()) {
                findings.missing(Cure.in(entry, "doneDifferently"), "lessons.notUsed", entry.body().previous());
            }
        }
        findings.restsOn(lessons);
    }
}
