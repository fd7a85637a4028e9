package dk.klar.store;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Outlook.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outlook as JSON knows it. Names no person. */
final class OutlookTree {
    private OutlookTree() {
    }

    static Map<String, Object> of(Outlook outlook) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (outlook.missed() != null) {
            tree.put("missed", outlook.missed().toString());
        }
        tree.put("pilots", outlook.pilots().stream().map(pilot -> List.of(pilot.why().id(), pilot.since().toString())).toList());
        tree.put("waivers", outlook.waivers().stream().map(waived -> List.of(waived.criterion().id(), waived.until().toString())).toList());
        tree.put("conditions", texts(outlook.conditions()));
        tree.put("waiting", texts(outlook.waiting()));
        tree.put("answeredIn", outlook.answeredIn());
        return tree;
    }

    /** @param kept null where an earlier version saved it, which did not look ahead */
    static Outlook read(Object kept) {
        if (kept == null) {
            return Outlook.clear();
        }
        Map<?, ?> tree = (Map<?, ?>) kept;
        return new Outlook(tree.get("missed") == null ? null : LocalDate.parse((String) tree.get("missed")),
                pairs(tree, "pilots").stream().map(pair -> new OpenPilot(why(pair.get(0)), LocalDate.parse(pair.get(1)))).toList(),
                pairs(tree, "waivers").stream().map(pair -> new Waived(Criterion.byId(pair.get(0)).orElseThrow(), LocalDate.parse(pair.get(1)))).toList(),
                days(tree, "conditions"), days(tree, "waiting"), ((List<?>) tree.get("answeredIn")).stream().map(days -> ((Number) days).intValue()).toList());
    }

    private static OpenPilot.Why why(String id) {
        return Arrays.stream(OpenPilot.Why.values()).filter(why -> why.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static List<LocalDate> days(Map<?, ?> tree, String name) {
        return ((List<?>) tree.get(name)).stream().map(day -> LocalDate.parse((String) day)).toList();
    }

    private static List<List<String>> pairs(Map<?, ?> tree, String name) {
        List<List<String>> pairs = new ArrayList<>();
        ((List<?>) tree.get(name)).forEach(pair -> pairs.add(((List<?>) pair).stream().map(String::valueOf).toList()));
        return pairs;
    }
}
