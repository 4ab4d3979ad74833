package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.form.Field;
import health.baton.form.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in boxes becomes what form-js would send; what cannot be read stays as it was typed. */
class TypedTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "27, 3, 1934, 1934-03-27",
                "' 27 ', 03, 1934, 1934-03-27",
                "31, 2, 1934, 31 2 1934",
                "27, March, 1934, 27 March 1934",
                "27, '', '', '27'",
                "'', '', '', -"
            })
    void aDateIsPutTogether(String day, String month, String year, String answer) {
        assertThat(answer("datetime", "date", Map.of("f-x-day", day, "f-x-month", month, "f-x-year", year)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"9, 5, 09:05", "24, 0, 24:0", "9, '', '9:'", "'', '', -"})
    void aTimeIsPutTogether(String hour, String minute, String answer) {
        assertThat(answer("datetime", "time", Map.of("f-x-hour", hour, "f-x-minute", minute)))
                .isEqualTo(answer);
    }

    @Test
    void aDateAndTimeIsPutTogether() {
        Map<String, String> boxes =
                Map.of("f-x-day", "1", "f-x-month", "4", "f-x-year", "2031", "f-x-hour", "9", "f-x-minute", "30");

        assertThat(answer("datetime", "datetime", boxes)).isEqualTo("2031-04-01T09:30");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"12, 12", "' 12 ', 12", "12.0, 12", "'', -", "'  ', -"})
    void aWholeNumberIsOne(String typed, Long answer) {
        assertThat(answer("number", "", Map.of("f-x", typed))).isEqualTo(answer);
    }

    @Test
    void aNumberMayHaveAPointOrAComma() {
        assertThat(answer("number", "", Map.of("f-x", "36.6"))).isEqualTo(36.6);
        assertThat(answer("number", "", Map.of("f-x", "36,6"))).isEqualTo(36.6);
    }

    @ParameterizedTest
    @CsvSource({"a dozen", "1e9", "12 34", "99999999999999999999"})
    void whatIsNoNumberStaysAsItWasTyped(String typed) {
        assertThat(answer("number", "", Map.of("f-x", typed))).isEqualTo(typed);
    }

    @Test
    void aTickIsOneAndAMissingBoxIsNone() {
        assertThat(answer("checkbox", "", Map.of("f-x", "yes"))).isEqualTo(true);
        assertThat(answer("checkbox", "", Map.of())).isEqualTo(false);
        assertThat(answer("checklist", "", Map.of("f-x", "sleep"))).isEqualTo(List.of("sleep"));
        assertThat(answer("checklist", "", Map.of())).isNull();
        assertThat(answer("radio", "", Map.of("f-x", "good"))).isEqualTo("good");
        assertThat(answer("select", "", Map.of("f-x", ""))).isNull();
    }

    @Test
    void linesEndAsInOtherForms() {
        assertThat(answer("textarea", "", Map.of("f-x", "one\r\ntwo"))).isEqualTo("one\ntwo");
    }

    private static Object answer(String type, String subtype, Map<String, String> boxes) {
        Map<String, List<String>> fields = new HashMap<>();
        boxes.forEach((name, value) -> fields.put(name, List.of(value)));
        Field field = new Field("x", "X", type, List.of(), false, "file", null);
        return new Typed(fields).answer(new Part.Question(field, "", subtype, false, null, "", ""));
    }
}
