package dk.klar.jira.workflow;

import dk.klar.text.Library;

/** The screen of the validator <i>MED discussion recorded</i>. */
public class MedDiscussionValidatorFactory extends PlainScreens {
    public MedDiscussionValidatorFactory(Library library) {
        super(library, "klar.workflow.med-discussion.description");
    }
}
