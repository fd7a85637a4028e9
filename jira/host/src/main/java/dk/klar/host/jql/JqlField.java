package dk.klar.host.jql;

/** A field that queries can name. */
interface JqlField {

    /** @param name as it was typed, for messages */
    Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException;
}
