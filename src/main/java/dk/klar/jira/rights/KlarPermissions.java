package dk.klar.jira.rights;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Klar's permissions, by the keys that permission schemes keep; the same as in atlassian-plugin.xml. Frozen. */
public final class KlarPermissions {
    public static final String RECORD = "dk.klar.jira.record";
    static final String DECIDE = "dk.klar.jira.decide";
    static final String HEAR = "dk.klar.jira.hear";
    static final String ADMINISTER = "dk.klar.jira.administer";

    private KlarPermissions() {
    }

    public static ProjectPermissionKey project(String key) {
        return new ProjectPermissionKey(key);
    }

    static GlobalPermissionKey global(String key) {
        return GlobalPermissionKey.of(key);
    }
}
