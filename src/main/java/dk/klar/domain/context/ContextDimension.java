package dk.klar.domain.context;

/** The booklet's eight dimensions in which one place differs from another, C1 to C8. */
public enum ContextDimension {
    STAFF, CITIZENS, MANAGEMENT, RESOURCES, CULTURE, PHYSICAL, INFRASTRUCTURE, EXPERIENCE
}
