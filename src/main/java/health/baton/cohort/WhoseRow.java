package health.baton.cohort;

import health.baton.form.NhsNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose row it is, without saying who: the same words are the same person.
 *
 * @param person SHA-256 of the NHS number, else {@code namesake}; null when neither is known
 * @param namesake SHA-256 of family name, given name, birth date and postcode; null when one of them is not known
 */
record WhoseRow(@Nullable String person, @Nullable String namesake) {
    private static final List<String> NAMES = List.of("familyName", "givenName", "birthDate", "postcode");

    static WhoseRow of(String pathway, Map<String, Object> said) {
        Object number = said.get(CheckRows.NHS_NUMBER);
        String namesake = namesake(pathway, said);
        return new WhoseRow(
                number == null
                        ? namesake
                        : Fingerprint.of(pathway + "\nperson\n" + NhsNumber.compact(number.toString())),
                namesake);
    }

    private static @Nullable String namesake(String pathway, Map<String, Object> said) {
        StringBuilder all = new StringBuilder(pathway).append("\nnamesake");
        for (String name : NAMES) {
            Object value = said.get(name);
            if (value == null) {
                return null;
            }
            all.append('\n').append(value.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
        }
        return Fingerprint.of(all.toString());
    }
}
