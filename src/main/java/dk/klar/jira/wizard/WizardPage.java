package dk.klar.jira.wizard;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.wizard.WizardView.ProjectView;
import dk.klar.jira.wizard.WizardView.StepView;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import dk.klar.usecase.SetUpProject;
import dk.klar.usecase.SetUpProject.Planned;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.SetupStep;
import dk.klar.usecase.port.SetupStep.State;
import dk.klar.usecase.port.SetupStep.Wish;
import dk.klar.usecase.port.Workflows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes what stands on the page that sets up a project, and does what is confirmed there. */
public final class WizardPage {
    private static final List<String> WORDS = List.of("title", "intro", "project", "project.new", "key", "key.help", "name", "name.help", "withSample",
            "preview", "plan", "confirm", "nothing", "cancel", "left", "left.permissions", "left.committees", "left.gates", "settings", "workflows");

    private final SetUpProject setUp;
    private final UseCases useCases;
    private final Library library;
    private final Addresses addresses;

    private WizardPage(SetUpProject setUp, UseCases useCases, Library library, Addresses addresses) {
        this.setUp = setUp;
        this.useCases = useCases;
        this.library = library;
        this.addresses = addresses;
    }

    /** The steps in their order: each stands on those before it. */
    public static WizardPage on(Lookup jira, UseCases useCases, Workflows workflows, Implementations implementations, PluginSettingsFactory settings,
                                Library library, Addresses addresses) {
        Ground ground = new Ground(jira, new Names(library));
        StatusStep statuses = new StatusStep(ground);
        WorkflowStep workflow = new WorkflowStep(ground, statuses, useCases.keepMunicipality());
        RoleFields fields = new RoleFields(ground);
        List<SetupStep> steps = List.of(new ProjectStep(ground), new IssueTypeStep(ground), statuses, workflow,
                new SchemeStep(ground, workflow, workflows, implementations), new FieldsStep(ground, fields), new ScreensStep(ground, fields),
                new SwitchStep(ground, useCases.switchProject()), new SampleStep(ground, useCases.record(), settings));
        return new WizardPage(new SetUpProject(useCases.entrance(), workflows, steps), useCases, library, addresses);
    }

    /**
     * What somebody asks of the page.
     *
     * @param wish   the key is empty where nothing was chosen yet
     * @param news   what was just done: {@code made} or {@code nothing}
     * @param failed the step at which Jira failed; empty where none did
     */
    record Asked(Wish wish, String news, String failed) {
        boolean chosen() {
            return !wish.key().isEmpty();
        }
    }

    /** @throws Refused.Forbidden when this person may not set up projects */
    WizardView of(UserKey user, Asked asked) {
        setUp.toSetUp(user);
        Texts texts = library.texts();
        List<Planned> plan = asked.chosen() ? setUp.plan(user, asked.wish()) : List.of();
        return new WizardView(texts.language().toLanguageTag(), addresses.setUp(), news(asked, texts),
                failed(asked, texts),
                useCases.switchProject().all(user).stream().map(setting -> new ProjectView(setting.project().key(), setting.project().name()))
                        .toList(), asked.wish().key(), asked.wish().name(), asked.wish().sample(), plan.stream().map(step -> view(step, texts)).toList(),
                plan.stream().anyMatch(step -> step.look().state() == State.MISSING), addresses.settings(), addresses.workflows());
    }

    /** Does what is confirmed, and says what that was. */
    String carryOut(UserKey user, Wish wish) {
        return setUp.carryOut(user, wish).isEmpty() ? "nothing" : "made";
    }

    String address() {
        return addresses.setUp();
    }

    /** The page's own words; a dot in a name is an underscore to the template. */
    Map<String, String> words() {
        Texts texts = library.texts();
        return WORDS.stream().collect(Collectors.toMap(word -> word.replace('.', '_'), word -> texts.text("klar.wizard." + word)));
    }

    private static StepView view(Planned step, Texts texts) {
        return new StepView(texts.text("klar.wizard." + step.step()),
                texts.text("klar.wizard." + step.step() + "." + step.look().code(), step.look().args().toArray()),
                step.look().state().name().toLowerCase(Locale.ROOT), texts.text("klar.wizard.state." + step.look().state().name().toLowerCase(Locale.ROOT)));
    }

    private static String failed(Asked asked, Texts texts) {
        String step = "klar.wizard." + asked.failed();
        return texts.has(step) ? texts.text("klar.wizard.failed", texts.text(step)) : "";
    }

    private static String news(Asked asked, Texts texts) {
        String key = "klar.wizard.done." + asked.news();
        return texts.has(key) ? texts.text(key) : "";
    }
}
