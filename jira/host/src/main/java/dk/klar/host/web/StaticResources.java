package dk.klar.host.web;

import dk.klar.host.http.WebResources;
import java.util.List;

/** The scripts and styles that Jira itself brings, under the keys that plugins depend on. */
final class StaticResources {

    private static final String BASE = "dk.klar.host:base";

    private StaticResources() {
    }

    static void provide(WebResources resources) {
        // The order matters: AUI would register itself as an AMD module, and be no global, if almond came first.
        resources.provide(BASE, List.of(
                "tokens/atlassian-light.css", "tokens/atlassian-spacing.css", "tokens/atlassian-shape.css",
                "tokens/atlassian-typography-adg3.css", "aui/aui-prototyping.css", "host/jira.css",
                "jquery/jquery.min.js", "host/before-aui.js", "aui/aui-prototyping.js", "almond/almond.js",
                "host/jira.js"),
                List.of(), List.of("atl.general", "atl.popup", "atl.admin", "jira.general", "jira.admin", "jira.global"));
        for (String key : List.of("com.atlassian.auiplugin:ajs", "com.atlassian.auiplugin:aui-core",
                "com.atlassian.plugins.jquery:jquery", "com.atlassian.auiplugin:aui-lozenge",
                "com.atlassian.auiplugin:aui-flag", "com.atlassian.auiplugin:aui-dialog2",
                "com.atlassian.auiplugin:aui-select", "com.atlassian.auiplugin:aui-table",
                "com.atlassian.auiplugin:aui-buttons", "com.atlassian.auiplugin:aui-message",
                "com.atlassian.auiplugin:aui-spinner", "com.atlassian.auiplugin:aui-form-validation",
                "com.atlassian.auiplugin:aui-expander", "com.atlassian.auiplugin:aui-tabs",
                "jira.webresources:util", "jira.webresources:jira-global", "jira.webresources:jira-events")) {
            resources.provide(key, List.of(), List.of(BASE), List.of());
        }
        resources.provide("dk.klar.host:dashboard", List.of("host/dashboard.js"), List.of(BASE),
                List.of("atl.dashboard"));
    }
}
