package dk.klar.host.workflow;

/** Texts in the language of whoever is asking. */
@FunctionalInterface
public interface Words {
    String say(String key, Object... arguments);
}
