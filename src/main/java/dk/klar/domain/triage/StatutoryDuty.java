package dk.klar.domain.triage;

import dk.klar.domain.guidance.Keyed;
import java.util.function.Function;

/** What law or agreement may ask for before first use. Texts: {@code klar.choice.StatutoryDuty.<name>}. */
public enum StatutoryDuty implements Keyed {
    /** APV: a written workplace assessment when work, methods or processes change with significance for the work environment. */
    WORKPLACE_ASSESSMENT("workplace-assessment", Triage::changesWorkOrganisation),
    /** Information before new control measures, such as logging, GPS or video. */
    CONTROL_MEASURES("control-measures", Triage::canMonitorStaff),
    /** Assessment of what is done with personal data. */
    DATA_PROTECTION("data-protection", Triage::newPersonalData),
    /** Information of representatives and workers before high-risk AI is used at work. */
    HIGH_RISK_AI("high-risk-ai", Triage::highRiskAi);

    private final String id;
    private final Function<Triage, Boolean> raised;

    StatutoryDuty(String id, Function<Triage, Boolean> raised) {
        this.id = id;
        this.raised = raised;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether the triage says that it applies here. */
    public boolean raisedBy(Triage triage) {
        return Boolean.TRUE.equals(raised.apply(triage));
    }
}
