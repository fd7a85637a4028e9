package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Names in forms, keys in the data base. */
final class HostUserConverter implements MultiUserConverter {

    private final UserManager users;

    HostUserConverter(UserManager users) {
        this.users = users;
    }

    @Override
    public String getHttpParameterValue(ApplicationUser user) {
        return user.getUsername();
    }

    @Override
    public ApplicationUser getUserFromHttpParameterWithValidation(String userName) throws FieldValidationException {
        ApplicationUser user = users.getUserByName(userName);
        if (user == null) {
            throw new FieldValidationException("User '" + userName + "' was not found in the system.");
        }
        return user;
    }

    @Override
    public String getDbString(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    public ApplicationUser getUserFromDbString(String userKey) {
        return users.getUserByKeyEvenWhenUnknown(userKey);
    }

    @Override
    public Collection<String> extractUserStringsFromString(String commaSeparated) {
        return commaSeparated == null ? List.of()
                : Arrays.stream(commaSeparated.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }
}
