package dk.klar.host.workflow.web;

import dk.klar.host.sal.Texts;
import dk.klar.host.workflow.editor.Offer;
import dk.klar.host.workflow.editor.WorkflowEditor;
import dk.klar.host.workflow.web.Views.PartLine;
import dk.klar.host.workflow.xml.Part;
import dk.klar.host.workflow.xml.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts parts and problems into words, in one language. */
final class Describe {
    private static final Logger LOG = LoggerFactory.getLogger(Describe.class);
    private static final Set<String> TECHNICAL = Set.of("class.name", "full.module.key");

    private final WorkflowEditor editor;
    private final Texts texts;
    private final Locale locale;

    Describe(WorkflowEditor editor, Texts texts, Locale locale) {
        this.editor = editor;
        this.texts = texts;
        this.locale = locale;
    }

    String say(String key, Object... arguments) {
        return texts.text(locale, key, List.of(arguments));
    }

    List<String> all(List<Problem> problems) {
        return problems.stream().map(problem -> texts.text(locale, problem.key(), problem.arguments())).toList();
    }

    String name(Offer offer) {
        return offer.name().i18nKey().map(this::say).orElse(offer.name().literal());
    }

    String description(Offer offer) {
        return offer.description().i18nKey().map(this::say).orElse(offer.description().literal());
    }

    PartLine line(Part part, String editUrl, boolean movable) {
        Optional<Offer> offer = editor.offerOf(part);
        Optional<String> own = stockText(part);
        boolean missing = offer.isEmpty() && own.isEmpty();
        String plain = offer.map(this::name).or(() -> own).orElseGet(() -> say("workflow.part.missing", part.className()));
        String name = part.negated() ? say("workflow.part.negated", plain) : plain;
        String html = offer.isPresent() ? viewHtml(part) : "";
        return new PartLine(part.index() + 1, name, offer.isPresent() && html.isEmpty() ? description(offer.get()) : "", html,
                missing ? arguments(part) : List.of(), missing, part.branch().isEmpty() ? "" : say("workflow.branch." + part.branch()),
                offer.filter(Offer::isEditable).map(o -> editUrl).orElse(""), editor.isRemovable(part), movable);
    }

    /** A view that breaks hides neither the part nor the way to remove it. */
    private String viewHtml(Part part) {
        try {
            return editor.viewHtml(part).orElse("");
        } catch (RuntimeException e) {
            LOG.error("The view of {} failed", part.className(), e);
            return "";
        }
    }

    private Optional<String> stockText(Part part) {
        String key = "workflow.stock." + part.className().substring(part.className().lastIndexOf('.') + 1);
        boolean stock = part.className().startsWith("com.atlassian.jira.workflow.");
        String text = stock ? texts.text(locale, key, stockArguments(part.args())) : key;
        return text.equals(key) ? Optional.empty() : Optional.of(text);
    }

    private static List<String> stockArguments(Map<String, String> args) {
        String first = List.of("permissionKey", "permission", "group", "jira.projectrole.id", "eventTypeId", "field.name").stream()
                .filter(args::containsKey).map(args::get).findFirst().orElse("");
        return List.of(first, args.getOrDefault("field.value", ""));
    }

    private static List<String> arguments(Part part) {
        return part.args().entrySet().stream().filter(arg -> !TECHNICAL.contains(arg.getKey()))
                .map(arg -> arg.getKey() + " = " + arg.getValue()).toList();
    }
}
