package dk.klar.jira.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.benefit.Measurement;
import dk.klar.jira.view.Scene;
import java.util.Comparator;

/** The figures of a benefit over time: where it began, what was measured, where it is to end. */
final class Series {
    private final Scene scene;
    private final Benefit benefit;

    Series(Scene scene, Benefit benefit) {
        this.scene = scene;
        this.benefit = benefit;
    }

    /** For the script that draws it: days as ISO dates with their words, figures as numbers. */
    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", benefit.title());
        json.put("unit", benefit.unitOfMeasure());
        ArrayNode measured = json.putArray("measured");
        benefit.measured().stream().sorted(Comparator.comparing(Measurement::on)).forEach(figure ->
                measured.addObject().put("on", figure.on().toString()).put("label", scene.texts().value(figure.on()))
                        .put("value", figure.value()).put("words", scene.texts().value(figure.value())).put("note", figure.note()));
        if (benefit.baseline() != null) {
            json.put("baseline", benefit.baseline());
        }
        if (benefit.target() != null) {
            json.put("target", benefit.target());
            json.put("targetWords", scene.texts().value(benefit.target()));
        }
        if (benefit.targetOn() != null) {
            json.put("targetOn", benefit.targetOn().toString());
            json.put("targetLabel", scene.texts().value(benefit.targetOn()));
        }
        return json.toString();
    }
}
