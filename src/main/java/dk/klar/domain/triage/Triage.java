package dk.klar.domain.triage;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A few plain questions that say how much care it takes. What nobody has answered is not taken to be a no.
 *
 * @param upgrade                 whether it is called an upgrade of what is there
 * @param tasksAffected           how many kinds of task are done differently
 * @param changesWorkOrganisation whether it significantly changes how work is organised
 * @param canMonitorStaff         whether it can be used to watch what employees do
 * @param newPersonalData         whether personal data is used that was not used before, or in another way
 * @param highRiskAi              whether it is AI that counts as high-risk at work
 * @param atLeast                 a heavier track, where the team wants one
 */
public record Triage(
        @Group("what") @Listed Boolean upgrade,
        Boolean newFunctions,
        Boolean changedWorkflows,
        Boolean newDemands,
        @Range(max = 1000) Integer tasksAffected,
        @Group("whom") Boolean touchesCoreTask,
        Boolean citizensNotice,
        Boolean severalUnits,
        @Group("law") Boolean changesWorkOrganisation,
        Boolean canMonitorStaff,
        Boolean newPersonalData,
        Boolean highRiskAi,
        @Group("track") @Listed Track atLeast,
        @Text(max = 2000) String why) implements RecordBody {

    /** Kinds of task beyond which it is more than a light matter. The team's own figure. */
    private static final int MANY_TASKS = 3;

    /** The track that the answers lead to. */
    public Track track() {
        Track answered = full() ? Track.FULL : light() ? Track.LIGHT : Track.STANDARD;
        return atLeast != null && atLeast.compareTo(answered) > 0 ? atLeast : answered;
    }

    /** “Only an upgrade” that is none: what changes the work or much of it is new technology to those who use it. */
    public boolean lifted() {
        return yes(upgrade) && (yes(newFunctions) || yes(changedWorkflows) || yes(newDemands)
                || tasksAffected != null && tasksAffected > MANY_TASKS);
    }

    private boolean full() {
        return yes(changesWorkOrganisation) || yes(canMonitorStaff) || yes(highRiskAi)
                || yes(touchesCoreTask) && yes(changedWorkflows) && yes(severalUnits);
    }

    private boolean light() {
        return questions().values().stream().allMatch(Boolean.FALSE::equals)
                && tasksAffected != null && tasksAffected <= MANY_TASKS;
    }

    /** The yes-or-no questions whose yes takes care, by their fields. */
    private Map<String, Boolean> questions() {
        Map<String, Boolean> questions = new LinkedHashMap<>();
        questions.put("newFunctions", newFunctions);
        questions.put("changedWorkflows", changedWorkflows);
        questions.put("newDemands", newDemands);
        questions.put("touchesCoreTask", touchesCoreTask);
        questions.put("citizensNotice", citizensNotice);
        questions.put("severalUnits", severalUnits);
        questions.put("changesWorkOrganisation", changesWorkOrganisation);
        questions.put("canMonitorStaff", canMonitorStaff);
        questions.put("newPersonalData", newPersonalData);
        questions.put("highRiskAi", highRiskAi);
        return questions;
    }

    /** The questions about data and people that are answered with yes, by their fields. */
    public List<String> sensitive() {
        return Stream.of("canMonitorStaff", "newPersonalData", "highRiskAi").filter(field -> yes(questions().get(field))).toList();
    }

    /** The fields that nobody has filled in. */
    List<String> open() {
        List<String> open = new ArrayList<>(upgrade == null ? List.of("upgrade") : List.of());
        questions().forEach((field, answer) -> {
            if (answer == null) {
                open.add(field);
            }
        });
        if (tasksAffected == null) {
            open.add("tasksAffected");
        }
        return open;
    }

    private static boolean yes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
