package dk.klar.wiring;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.jira.concern.ConcernsPage;
import dk.klar.jira.dossier.DossierPage;
import dk.klar.jira.evidence.EvidencePage;
import dk.klar.jira.history.HistoryPage;
import dk.klar.jira.learning.LearningPage;
import dk.klar.jira.panel.IssuePanel;
import dk.klar.jira.portfolio.PortfolioPage;
import dk.klar.jira.setup.WorkflowsPage;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.jira.view.Scenes;
import dk.klar.jira.wizard.WizardPage;
import dk.klar.rest.Confirmation;
import dk.klar.text.Library;
import dk.klar.usecase.CheckHealth;
import dk.klar.usecase.KeepWorkflows;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Workflows;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is shown: pages, panels and what they share. */
@Configuration(proxyBeanMethods = false)
public class PageWiring {
    @Bean
    Scenes scenes(UseCases useCases, Caller caller, Library library) {
        return new Scenes(useCases, caller, library);
    }

    @Bean
    Confirmation confirmation(WebSudoManager webSudo, Workflows workflows, Caller caller) {
        return new Confirmation(webSudo, workflows, caller, ExecutingHttpRequest::get);
    }

    @Bean
    PageKit pageKit(Caller caller, Library library, TemplateRenderer renderer, LoginUriProvider loginUris, PageBuilderService pageBuilder) {
        return new PageKit(caller, library, renderer, loginUris, pageBuilder);
    }

    @Bean
    PasswordAgain passwordAgain(WebSudoManager webSudo, Workflows workflows) {
        return new PasswordAgain(webSudo, workflows);
    }

    @Bean
    PortfolioPage portfolioPage(UseCases useCases, Library library, Addresses addresses) {
        return new PortfolioPage(useCases.readPortfolio(), library, addresses, Clock.systemDefaultZone());
    }

    @Bean
    LearningPage learningPage(UseCases useCases, Library library, Addresses addresses) {
        return new LearningPage(useCases.shareLearning(), library, addresses);
    }

    @Bean
    IssuePanel issuePanel(Scenes scenes, Addresses addresses) {
        return new IssuePanel(scenes, addresses);
    }

    @Bean
    HistoryPage historyPage(UseCases useCases, Library library, Addresses addresses) {
        return new HistoryPage(useCases, library, addresses);
    }

    @Bean
    DossierPage dossierPage(Scenes scenes, Addresses addresses) {
        return new DossierPage(scenes, addresses);
    }

    @Bean
    EvidencePage evidencePage(UseCases useCases, Caller caller, Library library, People people, Addresses addresses) {
        return new EvidencePage(useCases, caller, library, people, addresses);
    }

    @Bean
    ConcernsPage concernsPage(UseCases useCases, Caller caller, Library library) {
        return new ConcernsPage(useCases, caller, library);
    }

    @Bean
    WorkflowsPage workflowsPage(UseCases useCases, Workflows workflows, CheckHealth checkHealth, Library library, Addresses addresses) {
        return new WorkflowsPage(new KeepWorkflows(useCases.entrance(), useCases.keepMunicipality(), workflows), checkHealth, useCases.rounds(), library, addresses);
    }

    @Bean
    WizardPage wizardPage(UseCases useCases, Workflows workflows, Implementations implementations, PluginSettingsFactory settings, Library library,
                          Addresses addresses) {
        return WizardPage.on(ComponentAccessor::getComponent, useCases, workflows, implementations, settings, library, addresses);
    }
}
