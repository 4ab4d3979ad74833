package health.baton.cohort;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says and what is to become of it.
 *
 * @param key SHA-256 of what makes it one occasion; null when that is not known
 * @param said answers to the start form by field key; of a death only the NHS number and the date
 * @param about whose row it is; null when that is not known
 * @param aside why somebody of the office has to see to it, in words; null when nobody has to
 */
record CheckedRow(
        int number,
        RowState state,
        @Nullable String key,
        Map<String, Object> said,
        @Nullable String note,
        @Nullable WhoseRow about,
        @Nullable String aside) {

    static CheckedRow refused(int number, String note) {
        return new CheckedRow(number, RowState.REFUSED, null, Map.of(), note, null, null);
    }

    CheckedRow noted(String words) {
        return new CheckedRow(number, state, key, said, words, about, aside);
    }

    CheckedRow aside(String words) {
        return new CheckedRow(number, state, key, said, note, about, words);
    }

    boolean isGood() {
        return state == RowState.GOOD;
    }
}
