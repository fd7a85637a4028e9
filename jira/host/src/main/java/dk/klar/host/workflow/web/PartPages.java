package dk.klar.host.workflow.web;

import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reply;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.editor.Offer;
import dk.klar.host.workflow.editor.WorkflowEditor;
import dk.klar.host.workflow.web.Views.Choice;
import dk.klar.host.workflow.web.Views.ChoosePage;
import dk.klar.host.workflow.web.Views.ParamsPage;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds, edits, moves and removes what stands on a transition. */
final class PartPages {
    private static final Logger LOG = LoggerFactory.getLogger(PartPages.class);
    /** The page's own parameters; all others are the plugin's. */
    private static final Set<String> OWN = Set.of("atl_token", "workflowName", "workflowMode", "workflowTransition",
            "pluginModuleKey", "count");

    private final AdminPages pages;
    private final Workflows workflows;
    private final WorkflowEditor editor;

    PartPages(AdminPages pages, Workflows workflows, WorkflowEditor editor) {
        this.pages = pages;
        this.workflows = workflows;
        this.editor = editor;
    }

    void open() {
        for (Kind kind : List.of(Kind.CONDITION, Kind.VALIDATOR, Kind.FUNCTION)) {
            pages.show(Urls.choose(kind), ask -> choose(new Place(ask), kind));
            pages.serve(Urls.add(kind), ask -> addForm(new Place(ask), kind, List.of()), ask -> add(new Place(ask), kind));
            pages.serve(Urls.edit(kind), ask -> editForm(new Place(ask), kind, List.of()), ask -> edit(new Place(ask), kind));
            pages.change(Urls.remove(kind), ask -> remove(new Place(ask), kind));
        }
        pages.change(Urls.UP, ask -> move(new Place(ask), true));
        pages.change(Urls.DOWN, ask -> move(new Place(ask), false));
    }

    private Reply choose(Place place, Kind kind) {
        Describe describe = pages.describe(place.ask);
        List<Choice> choices = editor.offers(place.workflow, place.action, kind).stream()
                .map(offer -> new Choice(offer.key(), describe.name(offer), describe.description(offer))).toList();
        String title = "workflow." + kind.name().toLowerCase(Locale.ROOT) + ".add";
        return pages.page(place.ask, title, "choose.vm", new ChoosePage(place.workflow, place.action, place.name(),
                describe.say(title), choices, place.url(Urls.add(kind)), place.back()));
    }

    private Reply addForm(Place place, Kind kind, List<String> errors) {
        Offer offer = editor.offer(kind, place.ask.typed("pluginModuleKey"));
        String html = offer.asksForInput() ? editor.inputHtml(offer) : "";
        return form(place, offer, html, 0, errors, Urls.add(kind), "workflow.form.add");
    }

    private Reply add(Place place, Kind kind) {
        Offer offer = editor.offer(kind, place.ask.typed("pluginModuleKey"));
        try {
            editor.add(place.workflow, place.action, offer, place.parameters(), place.user());
            return place.done();
        } catch (InvalidWorkflow e) {
            return addForm(place, kind, pages.describe(place.ask).all(e.problems()));
        } catch (IllegalArgumentException e) {
            return addForm(place, kind, refused(offer, e, place));
        }
    }

    private Reply editForm(Place place, Kind kind, List<String> errors) {
        Part part = place.part(kind);
        Offer offer = editor.offerOf(part).filter(Offer::isEditable).orElseThrow();
        return form(place, offer, editor.editHtml(offer, part), part.index() + 1, errors, Urls.edit(kind), "workflow.form.update");
    }

    private Reply edit(Place place, Kind kind) {
        Part part = place.part(kind);
        try {
            editor.update(place.workflow, place.action, part, place.parameters(), place.user());
            return place.done();
        } catch (InvalidWorkflow e) {
            return editForm(place, kind, pages.describe(place.ask).all(e.problems()));
        } catch (IllegalArgumentException e) {
            return editForm(place, kind, refused(editor.offerOf(part).orElseThrow(), e, place));
        }
    }

    private Reply remove(Place place, Kind kind) {
        Part part = place.part(kind);
        if (!editor.isRemovable(part)) {
            throw new NoSuchElementException("Not removable");
        }
        return place.apply(() -> editor.remove(place.workflow, place.action, part, place.user()));
    }

    private Reply move(Place place, boolean up) {
        Part part = place.part(Kind.FUNCTION);
        return place.apply(() -> editor.move(place.workflow, place.action, part, up, place.user()));
    }

    private Reply form(Place place, Offer offer, String html, int count, List<String> errors, String path, String submitKey) {
        Describe describe = pages.describe(place.ask);
        return pages.page(place.ask, submitKey, "params.vm", new ParamsPage(place.workflow, place.action, place.name(),
                describe.name(offer), describe.description(offer), offer.key(), count, html, errors, place.url(path),
                place.back(), describe.say(submitKey)), errors.isEmpty() ? 200 : 400);
    }

    /** A factory says so that it cannot use what was typed. */
    private List<String> refused(Offer offer, IllegalArgumentException e, Place place) {
        LOG.info("{} refused its settings", offer.key(), e);
        return List.of(pages.describe(place.ask).say("workflow.form.refused", String.valueOf(e.getMessage())));
    }

    private interface Change {
        void make() throws InvalidWorkflow;
    }

    /** The transition that a request is about. */
    private final class Place {
        private final Ask ask;
        private final String workflow;
        private final int action;

        private Place(Ask ask) {
            this.ask = ask;
            this.workflow = ask.typed("workflowName");
            this.action = (int) ask.id("workflowTransition");
            if (workflows.get(workflow).descriptor().getAction(action) == null) {
                throw new NoSuchElementException("No transition " + action);
            }
        }

        private String name() {
            return workflows.get(workflow).descriptor().getAction(action).getName();
        }

        private Part part(Kind kind) {
            return editor.part(workflow, action, kind, (int) ask.id("count") - 1);
        }

        private Map<String, String[]> parameters() {
            Map<String, String[]> parameters = new LinkedHashMap<>();
            ask.params().forEach((name, values) -> {
                if (!OWN.contains(name)) {
                    parameters.put(name, values.toArray(new String[0]));
                }
            });
            return parameters;
        }

        private String user() {
            return ask.userKey().orElseThrow();
        }

        private String url(String path) {
            return ask.contextPath() + path;
        }

        private String back() {
            return ask.contextPath() + Urls.transition(workflow, action);
        }

        private Reply done() {
            return Reply.go(Urls.transition(workflow, action));
        }

        private Reply apply(Change change) {
            try {
                change.make();
                return done();
            } catch (InvalidWorkflow e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
