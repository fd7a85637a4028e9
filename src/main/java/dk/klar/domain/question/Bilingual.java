package dk.klar.domain.question;

/**
 * What a municipality has written itself, in Danish and perhaps in English.
 *
 * @param english empty where nobody has written it
 */
public record Bilingual(String danish, String english) {
    /** As who reads this language would have it: Danish to all where there is nothing else. */
    public String in(String language) {
        return language.equals("da") || english.isEmpty() ? danish : english;
    }

    @Override
    public String toString() {
        return danish;
    }
}
