package dk.klar.testing;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.involvement.Involvement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An afternoon at which half of each target group of {@link DossierFixture} tried the robot, before the pilot began. */
public final class InvolvementFixture {
    private InvolvementFixture() {
    }

    /** The ready dossier with that afternoon in it. */
    public static DossierFixture involved() {
        return DossierFixture.ready().with(Kind.INVOLVEMENT, "tried", tried());
    }

    public static Draft<Involvement> tried() {
        return event("HANDS_ON", "2026-02-10").with("quietVoices", true).with("presentedBy", "COLLEAGUE")
                .with("reached", List.of(reach("Plejecenter Nord", "SSA", 30, 15), reach("Hjemmepleje Syd", "SSH", 20, 10)));
    }

    /** Nobody counted yet. */
    public static Draft<Involvement> event(String level, String heldOn) {
        return Draft.of(Involvement.class).with("title", "Prøv robotten").with("level", level).with("heldOn", heldOn)
                .with("hoursHandsOn", 2).with("whatChanged", "Holderen sidder lavere");
    }

    /** @param alsoInTheLastTwo null where nobody has counted them */
    public static Map<String, Object> reach(String unit, String profession, int people, Integer alsoInTheLastTwo) {
        Map<String, Object> reach = new LinkedHashMap<>();
        reach.put("unit", unit);
        reach.put("profession", profession);
        reach.put("people", people);
        reach.put("alsoInTheLastTwo", alsoInTheLastTwo);
        return reach;
    }
}
