package dk.klar.jira.view;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** Where Klar's own pages are, each beginning with Jira's context path. */
public final class Addresses {
    private final ApplicationProperties jira;

    public Addresses(ApplicationProperties jira) {
        this.jira = jira;
    }

    /** The whole dossier of an implementation. */
    public String dossier(String issueKey) {
        return context() + "/plugins/servlet/klar/dossier/" + issueKey;
    }

    /** Where employees say what they think of an implementation. */
    public String concerns(String issueKey) {
        return context() + "/plugins/servlet/klar/concerns/" + issueKey;
    }

    /** What a passage rested on. */
    public String evidence(String issueKey, String passage) {
        return context() + "/plugins/servlet/klar/evidence/" + issueKey + "/" + passage;
    }

    /** The same as JSON. */
    public String evidenceJson(String issueKey, String passage) {
        return context() + "/rest/klar/1/implementations/" + issueKey + "/evidence/" + passage;
    }

    /** More of an implementation's history. */
    public String history(String issueKey) {
        return context() + "/plugins/servlet/klar/history/" + issueKey;
    }

    public String issue(String issueKey) {
        return context() + "/browse/" + issueKey;
    }

    /** Where Klar is switched on. */
    public String settings() {
        return context() + "/plugins/servlet/klar/settings";
    }

    /** Klar in Jira's workflows, and its health. */
    public String workflows() {
        return context() + "/plugins/servlet/klar/workflows";
    }

    /** Who is told of gates that change, outside Jira. */
    public String webhooks() {
        return context() + "/plugins/servlet/klar/webhooks";
    }

    /** All implementations. */
    public String portfolio() {
        return context() + "/plugins/servlet/klar/portfolio";
    }

    /** What is the reader's own: their calendar address, and how often they are told what waits. */
    public String mine() {
        return context() + "/plugins/servlet/klar/mine";
    }

    /** What a calendar program reads. */
    public String calendar(String token) {
        return context() + "/plugins/servlet/klar/calendar/" + token + ".ics";
    }

    /** Everything as JSON. */
    public String exchange() {
        return context() + "/rest/klar/1/exchange";
    }

    /** What others can learn, before it leaves. */
    public String learning() {
        return context() + "/plugins/servlet/klar/learning";
    }

    /** What that looks like. */
    public String exchangeSchema() {
        return context() + "/rest/klar/1/exchange.schema.json";
    }

    /** A dossier as JSON. */
    public String dossierJson(String issueKey) {
        return context() + "/rest/klar/1/implementations/" + issueKey + "/exchange";
    }

    /** Where a project is set up. */
    public String setUp() {
        return context() + "/plugins/servlet/klar/set-up";
    }

    /** Jira's own list of workflows. */
    public String jiraWorkflows() {
        return context() + "/secure/admin/workflows/ListWorkflows.jspa";
    }

    /** The address with the host in it, for what is read outside Jira. */
    public String whole(String path) {
        return URI.create(jira.getBaseUrl(UrlMode.ABSOLUTE)).resolve(path).toString();
    }

    /** The host of the address that Jira is called by. */
    public String host() {
        return URI.create(jira.getBaseUrl(UrlMode.ABSOLUTE)).getHost();
    }

    /** The path of the address that Jira is called by; of the forms that SAL knows, this one is proven on Jira 11. */
    private String context() {
        return URI.create(jira.getBaseUrl(UrlMode.ABSOLUTE)).getPath();
    }
}
