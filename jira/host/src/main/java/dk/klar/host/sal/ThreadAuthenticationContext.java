package dk.klar.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import dk.klar.host.http.CurrentUser;
import java.util.Locale;
import java.util.function.Supplier;

/** Who is asking on this thread, as a user of Jira. */
public final class ThreadAuthenticationContext implements JiraAuthenticationContext {

    private final CurrentUser currentUser;
    private final Supplier<UserManager> users;
    private final I18nHelper.BeanFactory helpers;
    private final Speaker speaker;

    public ThreadAuthenticationContext(CurrentUser currentUser, Supplier<UserManager> users,
                                       I18nHelper.BeanFactory helpers, Speaker speaker) {
        this.currentUser = currentUser;
        this.users = users;
        this.helpers = helpers;
        this.speaker = speaker;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return currentUser.key().map(key -> users.get().getUserByKey(key)).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return currentUser.key().isPresent();
    }

    @Override
    public Locale getLocale() {
        return speaker.current();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return helpers.getInstance(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            currentUser.clear();
        } else {
            currentUser.set(user.getKey());
        }
    }
}
