package dk.klar.domain.context;

/** How the conditions for such a technology are in one place, compared with what is ordinary: five steps, never averaged. */
public enum Conditions {
    MUCH_HARDER, HARDER, ORDINARY, EASIER, MUCH_EASIER;

    /** One step apart is somewhat different, two or more very different. The steps are the team's reading of the booklet. */
    ContextDifference.Degree comparedWith(Conditions other) {
        return switch (Math.abs(ordinal() - other.ordinal())) {
            case 0 -> ContextDifference.Degree.ALIKE;
            case 1 -> ContextDifference.Degree.SOMEWHAT_DIFFERENT;
            default -> ContextDifference.Degree.VERY_DIFFERENT;
        };
    }
}
