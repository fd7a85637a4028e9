package com.atlassian.jira.issue.customfields.converters;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Between users and the strings that stand for them in forms (names) and in the data base (keys). */
public interface MultiUserConverter {

    String getHttpParameterValue(ApplicationUser user);

    ApplicationUser getUserFromHttpParameterWithValidation(String userName) throws FieldValidationException;

    String getDbString(ApplicationUser user);

    ApplicationUser getUserFromDbString(String userKey);

    Collection<String> extractUserStringsFromString(String commaSeparated);
}
