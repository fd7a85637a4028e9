package dk.klar.store;

import dk.klar.domain.context.Technology;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.learning.Experience;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Spell;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.triage.Track;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * A summary as a short text that is read at a fraction of what JSON costs: its components one after another, without their names,
 * choices as one character, days as a number. For what can be made anew, and nothing else: a text of another {@link #EDITION} is
 * not read. Reading names every component, and the compiler sees to it that none is left out; a walk over them would do without,
 * and take twice as long.
 */
final class PackedSummary {
    /** One more when what is written changes though the record does not. */
    private static final int LAYOUT = 3;
    /** Another for each shape of the record, of the records in it, and for each choice that comes, goes or changes places. */
    static final String EDITION = Integer.toString((LAYOUT + shape(Summary.class)).hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);

    private static final Gate[] GATES = Gate.values();
    private static final GateState[] STATES = GateState.values();
    private static final Track[] TRACKS = Track.values();
    private static final Stage[] STAGES = Stage.values();
    private static final Criterion[] CRITERIA = Criterion.values();
    private static final Pitfall[] PITFALLS = Pitfall.values();
    private static final PilotState[] PILOTS = PilotState.values();
    private static final MedState[] MED = MedState.values();
    private static final Decision.Outcome[] OUTCOMES = Decision.Outcome.values();
    private static final Ripeness.Grade[] GRADES = Ripeness.Grade.values();
    private static final RadarRing[] RINGS = RadarRing.values();
    private static final OpenPilot.Why[] WHYS = OpenPilot.Why.values();
    private static final Technology.Maturity[] MATURITIES = Technology.Maturity.values();
    private static final Technology.ClosenessToCore[] CLOSENESSES = Technology.ClosenessToCore.values();
    private static final Judgement.Stance[] STANCES = Judgement.Stance.values();
    private static final Pilot.Closing[] CLOSINGS = Pilot.Closing.values();
    private static final Experience.Step[] STEPS = Experience.Step.values();

    private PackedSummary() {
    }

    static String text(Summary summary) {
        PackedText text = new PackedText().words(EDITION);
        text.map(summary.states(), text::choice);
        text.choice(summary.next()).choice(summary.track()).choice(summary.stage());
        text.many(summary.unmet(), text::choice).many(summary.waived(), text::choice).many(summary.openPitfalls(), text::choice);
        text.choice(summary.pilots()).choice(summary.med()).day(summary.nextMeeting()).day(summary.itemBy()).day(summary.reachable());
        text.day(summary.begunOn()).day(summary.decidedOn()).day(summary.unansweredSince()).day(summary.latestDecisionOn()).choice(summary.latestOutcome());
        text.many(summary.owners(), owner -> text.words(owner.value())).many(summary.leaders(), leader -> text.words(leader.value())).many(summary.units(), text::words);
        text.choice(summary.ripeness().grade()).choice(summary.ripeness().radarRing());
        text.many(summary.spells(), spell -> text.words(spell.unit()).day(spell.from()).day(spell.to()).words(spell.other()));
        Outlook outlook = summary.outlook();
        text.day(outlook.missed()).many(outlook.pilots(), pilot -> text.choice(pilot.why()).day(pilot.since()));
        text.many(outlook.waivers(), waived -> text.choice(waived.criterion()).day(waived.until()));
        text.many(outlook.conditions(), text::day).many(outlook.waiting(), text::day).many(outlook.answeredIn(), text::number);
        experience(summary.experience(), text);
        return text.toString();
    }

    private static void experience(Experience experience, PackedText text) {
        text.choice(experience.track()).choice(experience.maturity()).choice(experience.closenessToCore());
        text.map(experience.pitfalls(), text::choice).map(experience.unmet(), criteria -> text.many(criteria, text::choice));
        text.number(experience.pilots()).many(experience.outcomes(), text::choice).map(experience.weeks(), text::number);
        text.yesNo(experience.medDiscussed()).yesNo(experience.benefitsMeasured());
    }

    /** @throws IllegalStateException when it is of another edition */
    static Summary read(String text) {
        PackedText.Reader at = new PackedText.Reader(text == null ? "" : text);
        if (!at.begins(EDITION)) {
            throw new IllegalStateException("of another edition");
        }
        return new Summary(at.map(GATES, gate -> gate.choice(STATES)), at.choice(GATES), at.choice(TRACKS), at.choice(STAGES),
                at.many(CRITERIA), at.many(CRITERIA), at.many(PITFALLS),
                at.choice(PILOTS), at.choice(MED), at.day(), at.day(), at.day(),
                at.day(), at.day(), at.day(), at.day(), at.choice(OUTCOMES),
                at.many(PackedSummary::person), at.many(PackedSummary::person), at.many(PackedText.Reader::words),
                new Ripeness(at.choice(GRADES), at.choice(RINGS)),
                at.many(PackedSummary::spell), outlook(at), experience(at));
    }

    private static UserKey person(PackedText.Reader at) {
        return new UserKey(at.words());
    }

    private static Spell spell(PackedText.Reader at) {
        return new Spell(at.words(), at.day(), at.day(), at.words());
    }

    private static Outlook outlook(PackedText.Reader at) {
        return new Outlook(at.day(), at.many(PackedSummary::pilot), at.many(PackedSummary::waived), at.many(PackedText.Reader::day), at.many(PackedText.Reader::day),
                at.many(PackedText.Reader::number));
    }

    private static Experience experience(PackedText.Reader at) {
        return new Experience(at.choice(TRACKS), at.choice(MATURITIES), at.choice(CLOSENESSES),
                at.map(PITFALLS, pitfall -> pitfall.choice(STANCES)), at.map(GATES, gate -> gate.many(CRITERIA)),
                at.number(), at.many(CLOSINGS), at.map(STEPS, PackedText.Reader::number), at.yesNo(), at.yesNo());
    }

    private static OpenPilot pilot(PackedText.Reader at) {
        return new OpenPilot(at.choice(WHYS), at.day());
    }

    private static Outlook.Waived waived(PackedText.Reader at) {
        return new Outlook.Waived(at.choice(CRITERIA), at.day());
    }

    private static String shape(Type type) {
        if (type instanceof ParameterizedType made) {
            return made.getTypeName() + Arrays.stream(made.getActualTypeArguments()).map(PackedSummary::shape).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return plain.getName() + Arrays.stream(plain.getRecordComponents()).map(PackedSummary::shape).toList();
        }
        return plain.isEnum() ? plain.getName() + Arrays.toString(plain.getEnumConstants()) : plain.getName();
    }

    private static String shape(RecordComponent component) {
        return component.getName() + ":" + shape(component.getGenericType());
    }
}
