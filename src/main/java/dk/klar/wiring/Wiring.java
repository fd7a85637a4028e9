package dk.klar.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.domain.concern.FollowUpCode;
import dk.klar.jira.audit.JiraAudit;
import dk.klar.jira.event.IssueListener;
import dk.klar.jira.field.PeopleInRole;
import dk.klar.jira.field.UserFieldParts;
import dk.klar.jira.people.JiraCaller;
import dk.klar.jira.people.JiraPeople;
import dk.klar.jira.people.JiraPost;
import dk.klar.jira.people.JiraTravel;
import dk.klar.jira.people.TextsOf;
import dk.klar.jira.property.JiraGateSearch;
import dk.klar.jira.property.JiraPublishedStates;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.jira.rights.JiraRights;
import dk.klar.jira.settings.JiraProjects;
import dk.klar.jira.settings.JiraSwitches;
import dk.klar.jira.setup.JiraExistence;
import dk.klar.jira.setup.JiraGuards;
import dk.klar.jira.setup.JiraWorkflows;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.workflow.Doorkeeper;
import dk.klar.rest.Desk;
import dk.klar.store.AoConfidences;
import dk.klar.store.AoRecords;
import dk.klar.store.AoRounds;
import dk.klar.store.AoSnapshot;
import dk.klar.store.AoSummaries;
import dk.klar.store.AoTallies;
import dk.klar.store.CanonicalJson;
import dk.klar.text.FrozenWords;
import dk.klar.text.Library;
import dk.klar.usecase.RecordPassage;
import dk.klar.usecase.ReopenGate;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Post;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Rounds;
import dk.klar.usecase.port.Snapshot;
import dk.klar.usecase.port.Summaries;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Tallies;
import dk.klar.usecase.port.Travel;
import dk.klar.usecase.port.Workflows;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every `new` of what lives as long as the plugin. Jira's own way in (validators, fields, tabs) takes these beans. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    @Bean
    Records records(ActiveObjects activeObjects) {
        return new AoRecords(activeObjects);
    }

    @Bean
    Snapshot snapshot(ActiveObjects activeObjects) {
        return new AoSnapshot(activeObjects);
    }

    @Bean
    Confidences confidences(ActiveObjects activeObjects) {
        return new AoConfidences(activeObjects, () -> random(32));
    }

    @Bean
    Summaries summaries(ActiveObjects activeObjects) {
        return new AoSummaries(activeObjects);
    }

    @Bean
    Rounds rounds(ActiveObjects activeObjects) {
        return new AoRounds(activeObjects);
    }

    @Bean
    Tallies tallies(ActiveObjects activeObjects) {
        return new AoTallies(activeObjects);
    }

    @Bean
    Implementations implementations(IssueManager issues, PermissionManager permissions, UserManager users,
                                    SearchService search, IssueDocumentSearchService counter) {
        return new JiraImplementations(issues, permissions, users, search, counter);
    }

    @Bean
    Rights rights(IssueManager issues, PermissionManager permissions, GlobalPermissionManager globalPermissions, UserManager users) {
        return new JiraRights(issues, permissions, globalPermissions, users);
    }

    @Bean
    People people(UserManager users) {
        return new JiraPeople(users);
    }

    @Bean
    Switches switches(PluginSettingsFactory settings) {
        return new JiraSwitches(settings);
    }

    @Bean
    Projects projects(ProjectManager projects) {
        return new JiraProjects(projects);
    }

    @Bean
    PublishedStates publishedStates(JsonEntityPropertyManager properties, IssueManager issues, IssueIndexingService index) {
        return new JiraPublishedStates(properties, issues, index);
    }

    @Bean
    GateSearch gateSearch(SearchService parser, IssueDocumentSearchService search, ProjectManager projects,
                          PermissionManager permissions, UserManager users) {
        return new JiraGateSearch(parser, search, projects, permissions, users);
    }

    @Bean
    Caller caller(JiraAuthenticationContext authentication) {
        return new JiraCaller(authentication, ZoneId.systemDefault());
    }

    @Bean
    Library library(Caller caller, People people, Implementations implementations) {
        return new Library(caller, people, implementations);
    }

    /** Jira does not export its queue. */
    @Bean
    Post post(UserManager users, TextsOf textsOf, Addresses addresses) {
        return new JiraPost(() -> ComponentAccessor.getComponent(MailQueue.class), users, textsOf, addresses);
    }

    @Bean
    Audit audit(AuditService log, Library library, Implementations implementations) {
        return new JiraAudit(log, library, implementations);
    }

    @Bean
    Travel travel() {
        return new JiraTravel();
    }

    @Bean
    Existence existence(IssueManager issues, UserManager users) {
        return new JiraExistence(issues, users);
    }

    @Bean
    Guards guards(WorkflowManager workflows, IssueManager issues, PluginSettingsFactory settings) {
        return new JiraGuards(workflows, issues, settings);
    }

    @Bean
    UseCases useCases(Records records, Snapshot snapshot, Confidences confidences, Implementations implementations, Rights rights, People people,
                      Switches switches, PublishedStates published, Summaries summaries, Rounds rounds, Tallies tallies, Projects projects, GateSearch gateSearch, Travel travel, Guards guards, Audit audit, Post post, Announcements announcements) {
        return UseCases.on(new UseCases.Ports(records, snapshot, confidences, implementations, rights, people, switches, published, summaries, rounds, tallies, projects,
                gateSearch, guards, new FrozenWords(ZoneId.systemDefault()), travel, new CanonicalJson(), audit, post, announcements, () -> UUID.randomUUID().toString(), () -> FollowUpCode.of(random(FollowUpCode.BYTES)), Clock.systemDefaultZone()));
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    @Bean
    RecordPassage recordPassage(UseCases useCases) {
        return useCases.recordPassage();
    }

    @Bean
    ReopenGate reopenGate(UseCases useCases) {
        return useCases.reopenGate();
    }

    @Bean
    Doorkeeper doorkeeper(UseCases useCases, Switches switches, Library library) {
        return new Doorkeeper(useCases.judgeGate(), switches, library);
    }

    @Bean(initMethod = "register", destroyMethod = "unregister")
    IssueListener issueListener(EventPublisher events, UseCases useCases, Confidences confidences, Summaries summaries) {
        return new IssueListener(events, useCases.publish(), confidences, summaries);
    }

    @Bean
    PeopleInRole peopleInRole(UseCases useCases, Switches switches, IssueManager issues, UserManager users, Caller caller,
                              Library library) {
        return new PeopleInRole(useCases.nameRole(), useCases.entrance(), switches, issues, users, caller, library);
    }

    /** Sixteen services, which Spring finds by their types. */
    @Bean
    UserFieldParts userFieldParts(AutowireCapableBeanFactory beans) {
        return (UserFieldParts) beans.autowire(UserFieldParts.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    @Bean
    Desk desk(UseCases useCases, Caller caller, Library library, People people) {
        return new Desk(useCases, caller, library, people);
    }

    @Bean
    Addresses addresses(com.atlassian.sal.api.ApplicationProperties salApplicationProperties) {
        return new Addresses(salApplicationProperties);
    }

    @Bean
    Workflows workflows(WorkflowManager workflows, GlobalPermissionManager permissions, UserManager users) {
        return new JiraWorkflows(workflows, permissions, users);
    }

    /** Jira does not export it. */
    @Bean
    XsrfTokenGenerator xsrfTokens() {
        return ComponentAccessor.getComponent(XsrfTokenGenerator.class);
    }
}
