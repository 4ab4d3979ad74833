package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionCheckTest {
    private static final String CFS =
            "{'type':'number','key':'f','label':'Frailty','decimalDigits':0,'validate':{'min':1,'max':9}}";
    private static final String TEMPERATURE =
            "{'type':'number','key':'f','label':'Temperature','decimalDigits':1,'validate':{'min':25,'max':45}}";
    private static final String STEP = "{'type':'number','key':'f','label':'Dose','increment':'2.5'}";
    private static final String NAME = "{'type':'textfield','key':'f','label':'Family name'}";
    private static final String NOTES = "{'type':'textarea','key':'f','label':'Notes'}";
    private static final String DECISION =
            "{'type':'radio','key':'f','label':'Decision','values':[{'value':'keep-at-home','label':'Keep at home'}]}";
    private static final String TOLD = "{'type':'checkbox','key':'f','label':'Told'}";
    private static final String NURSES =
            "{'type':'checkbox','key':'nurses','label':'Nurses','properties':{'prefill':'never'}},"
                    + "{'type':'textfield','key':'nursesWhat','label':'Nurses: what?','validate':{'required':true},"
                    + "'conditional':{'hide':'=nurses != true'},'properties':{'prefill':'never'}}";
    private static final String MUST_TICK = "{'type':'checkbox','key':'f','label':'Told','validate':{'required':true}}";
    private static final String ACTIONS = "{'type':'checklist','key':'f','label':'Actions','values':["
            + "{'value':'pharmacy','label':'Pharmacy'},{'value':'social-care','label':'Social care'}]}";
    private static final String DATE = "{'type':'datetime','subtype':'date','key':'f','label':'Day'}";
    private static final String TIME = "{'type':'datetime','subtype':'time','key':'f','label':'At'}";
    private static final String MOMENT = "{'type':'datetime','subtype':'datetime','key':'f','label':'By'}";
    private static final String LATER =
            "{'type':'datetime','subtype':'datetime','key':'f','label':'By','disallowPassedDates':true}";

    /** A JSON value of a library that this room does not know. */
    private record JsonText(String json) {
        @Override
        public String toString() {
            return json;
        }
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(NAME, " O'Neill-Smith ", "O'Neill-Smith", "O'Neill-Smith"),
                Arguments.of(NAME, "Łukasz 李", "Łukasz 李", "Łukasz 李"),
                Arguments.of(
                        NOTES,
                        "BP <90 & falling\nsee plan",
                        "BP <90 & falling\nsee plan",
                        "BP <90 & falling\nsee plan"),
                Arguments.of(CFS, 1, 1, "1"),
                Arguments.of(CFS, 9L, 9, "9"),
                Arguments.of(CFS, 6.0, 6, "6"),
                Arguments.of(TEMPERATURE, 37.2, 37.2, "37.2"),
                Arguments.of(TEMPERATURE, new BigDecimal("38.50"), 38.5, "38.5"),
                Arguments.of(STEP, 7.5, 7.5, "7.5"),
                Arguments.of(DECISION, "keep-at-home", "keep-at-home", "Keep at home"),
                Arguments.of(TOLD, true, true, "yes"),
                Arguments.of(MUST_TICK, true, true, "yes"),
                Arguments.of(ACTIONS, List.of("social-care"), List.of("social-care"), "Social care"),
                Arguments.of(
                        ACTIONS,
                        List.of("social-care", "pharmacy"),
                        List.of("pharmacy", "social-care"),
                        "Pharmacy, Social care"),
                Arguments.of(ACTIONS, "[\"pharmacy\"]", List.of("pharmacy"), "Pharmacy"),
                Arguments.of(ACTIONS, new String[] {"pharmacy"}, List.of("pharmacy"), "Pharmacy"),
                Arguments.of(ACTIONS, new JsonText("[\"pharmacy\"]"), List.of("pharmacy"), "Pharmacy"),
                Arguments.of(DATE, "2026-09-05", "2026-09-05", "05-Sep-2026"),
                Arguments.of(TIME, "09:15+00:00", "09:15+00:00", "09:15"),
                Arguments.of(TIME, "09:15", "09:15", "09:15"),
                Arguments.of(MOMENT, "2026-11-26T14:30+00:00", "2026-11-26T14:30+00:00", "26-Nov-2026 14:30"),
                Arguments.of(MOMENT, "2026-07-01T14:30Z", "2026-07-01T14:30Z", "01-Jul-2026 15:30"),
                Arguments.of(MOMENT, "2026-07-01T14:30", "2026-07-01T14:30", "01-Jul-2026 14:30"),
                Arguments.of(LATER, "2026-11-21T09:00+00:00", "2026-11-21T09:00+00:00", "21-Nov-2026 09:00"),
                Arguments.of(checked("nhs-number"), "900 000 0009", "900 000 0009", "900 000 0009"),
                Arguments.of(checked("postcode"), "le1 5ww", "le1 5ww", "le1 5ww"),
                Arguments.of(checked("phone"), "0116 496 0000", "0116 496 0000", "0116 496 0000"),
                Arguments.of(checked("phone"), "+44 (0)7700 900123", "+44 (0)7700 900123", "+44 (0)7700 900123"),
                Arguments.of(checkedDate("birth-date"), "1934-03-01", "1934-03-01", "01-Mar-1934"),
                Arguments.of(checkedDate("not-future"), "2026-11-21", "2026-11-21", "21-Nov-2026"),
                Arguments.of(validated("'minLength':2,'maxLength':5"), "abc", "abc", "abc"),
                Arguments.of(validated("'pattern':'^[A-Z][0-9]{5}$'"), "C82009", "C82009", "C82009"),
                Arguments.of(validated("'validationType':'email'"), "a.b@nhs.net", "a.b@nhs.net", "a.b@nhs.net"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void accepts(String component, Object sent, Object value, String text) {
        Checked checked = check(component, Map.of("f", sent), Map.of());
        assertThat(checked.refusals()).isEmpty();
        assertThat(checked.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.value()).isEqualTo(value);
            assertThat(answer.text()).isEqualTo(text);
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(NAME, 5, "Family name", "is not text"),
                Arguments.of(NAME, Map.of("a", "b"), "Family name", "is not text"),
                Arguments.of(NAME, "<script>alert(1)</script>", "Family name", "contains markup"),
                Arguments.of(NAME, "Smith<img src=x>", "Family name", "contains markup"),
                Arguments.of(NAME, "Smi\u0000th", "Family name", "control characters"),
                Arguments.of(NAME, "Smi\nth", "Family name", "control characters"),
                Arguments.of(NAME, "Smi\u202Eth", "Family name", "control characters"),
                Arguments.of(NOTES, "fine < script >", "Notes", "contains markup"),
                Arguments.of(NOTES, "bell \u0007", "Notes", "control characters"),
                Arguments.of(NOTES, "x".repeat(1_000_000), "Notes", "longer than 4000"),
                Arguments.of(NAME, "x".repeat(4001), "Family name", "longer than 4000"),
                Arguments.of(validated("'minLength':2"), "a", "Said", "shorter than 2"),
                Arguments.of(validated("'maxLength':5"), "abcdef", "Said", "longer than 5"),
                Arguments.of(validated("'pattern':'^[A-Z][0-9]{5}$'"), "c82009", "Said", "form that is asked for"),
                Arguments.of(validated("'validationType':'email'"), "a@b", "Said", "is not an e-mail address"),
                Arguments.of(validated("'validationType':'phone'"), "12", "Said", "is not a telephone number"),
                Arguments.of(CFS, 0, "Frailty", "is less than 1"),
                Arguments.of(CFS, 10, "Frailty", "is more than 9"),
                Arguments.of(CFS, 5.5, "Frailty", "is not a whole number"),
                Arguments.of(CFS, "5", "Frailty", "is not a number"),
                Arguments.of(CFS, Double.NaN, "Frailty", "is not a number"),
                Arguments.of(STEP, 1e300, "Dose", "is too large"),
                Arguments.of(STEP, new BigDecimal("1e-400"), "Dose", "decimal places"),
                Arguments.of(STEP, 3, "Dose", "is not a multiple of 2.5"),
                Arguments.of(TEMPERATURE, 37.25, "Temperature", "more than 1 decimal"),
                Arguments.of(DECISION, "discharge", "Decision", "is not one of the options: keep-at-home"),
                Arguments.of(DECISION, true, "Decision", "is not one of the options"),
                Arguments.of(TOLD, "true", "Told", "is neither true nor false"),
                Arguments.of(MUST_TICK, false, "Told", "must be ticked"),
                Arguments.of(ACTIONS, List.of("pharmacy", "surgery"), "Actions", "surgery"),
                Arguments.of(ACTIONS, List.of("pharmacy", "pharmacy"), "Actions", "twice"),
                Arguments.of(ACTIONS, "pharmacy", "Actions", "is not a list"),
                Arguments.of(ACTIONS, 3, "Actions", "is not a list"),
                Arguments.of(DATE, "2026-02-30", "Day", "is not a date"),
                Arguments.of(DATE, "21/11/2026", "Day", "is not a date"),
                Arguments.of(DATE, "+999999999-01-01", "Day", "is not a date"),
                Arguments.of(DATE, "2026-11-21T10:00Z", "Day", "is not a date"),
                Arguments.of(TIME, "25:00", "At", "is not a time of day"),
                Arguments.of(MOMENT, "2026-11-26", "By", "is not a date and time"),
                Arguments.of(MOMENT, "2026-11-26T14:30+99:00", "By", "is not a date and time"),
                Arguments.of(LATER, "2026-11-20T09:00+00:00", "By", "is in the past"),
                Arguments.of(checked("nhs-number"), "9000000008", "Said", "check digit is wrong"),
                Arguments.of(checked("nhs-number"), "90000", "Said", "ten digits"),
                Arguments.of(checked("postcode"), "LEICESTER", "Said", "is not a postcode"),
                Arguments.of(checked("phone"), "call me", "Said", "is not a telephone number"),
                Arguments.of(checkedDate("birth-date"), "2026-11-22", "Said", "is in the future"),
                Arguments.of(checkedDate("birth-date"), "1899-12-31", "Said", "is before 1900"),
                Arguments.of(checkedDate("not-future"), "2026-11-22", "Said", "is in the future"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithLabelAndReason(String component, Object sent, String label, String reason) {
        Checked checked = check(component, Map.of("f", sent), Map.of());
        assertThat(checked.answers()).isEmpty();
        assertThat(checked.refusals())
                .singleElement()
                .asString()
                .startsWith(label + ": ")
                .contains(reason);
        assertThat(checked.refusals().get(0))
                .hasSizeLessThan(200)
                .doesNotContain("<")
                .doesNotContain("\u0000");
    }

    @Test
    void refusesWhatTheFormDoesNotAsk() {
        assertThat(check(NAME, Map.of("practice", "C82009"), Map.of()).refusals())
                .containsExactly("“practice” is not a field of this form.");
    }

    @Test
    void refusesARequiredFieldThatIsBlankOrMissing() {
        String required = validated("'required':true");
        for (Object blank : Arrays.asList(null, "", "  ")) {
            assertThat(check(required, one("f", blank), Map.of()).refusals())
                    .containsExactly("Said: an answer is needed.");
        }
        assertThat(check(required, Map.of(), Map.of()).refusals()).containsExactly("Said: an answer is needed.");
        String list = ACTIONS.replace("'label':'Actions'", "'label':'Actions','validate':{'required':true}");
        assertThat(check(list, Map.of("f", "[]"), Map.of()).refusals()).hasSize(1);
    }

    @Test
    void leavesOutWhatWasLeftBlankAndNotesWhatWasRemoved() {
        assertThat(check(NAME, Map.of("f", ""), Map.of()).answers()).isEmpty();
        assertThat(check(NAME, Map.of(), Map.of("f", "Smith")).answers()).isEmpty();
        assertThat(check(NAME, Map.of("f", ""), Map.of("f", "Smith")).answers())
                .containsExactly(new Answer("f", "Family name", null, "(removed)", "file"));
    }

    @Test
    void aHiddenFieldMustBeAbsentAndIsNotRequired() {
        String form = DECISION + ",{'type':'textfield','key':'why','label':'Why','validate':{'required':true},"
                + "'conditional':{'hide':'=f = \"keep-at-home\"'}}";
        assertThat(check(form, Map.of("f", "keep-at-home"), Map.of()).isAccepted())
                .isTrue();
        assertThat(check(form, Map.of("f", "keep-at-home", "why", ""), Map.of()).isAccepted())
                .isTrue();
        assertThat(check(form, Map.of("f", "keep-at-home", "why", "x"), Map.of())
                        .refusals())
                .containsExactly("Why: “x” is not asked here.");
        assertThat(check(form, Map.of(), Map.of()).refusals()).containsExactly("Why: an answer is needed.");
        assertThat(check(form, Map.of(), Map.of("f", "keep-at-home")).isAccepted())
                .isTrue();
    }

    @Test
    void aBoxThatNobodyTicksSaysNothingUnlessTheModelDecidesByIt() {
        assertThat(check(TOLD, Map.of("f", false), Map.of())).isEqualTo(new Checked(List.of(), List.of()));
        assertThat(check(TOLD, Map.of("f", false), Map.of("f", true)).answers())
                .containsExactly(new Answer("f", "Told", null, "(removed)", "file"));
        assertThat(check(TOLD.replace("}", ",'properties':{'keep':'case'}}"), Map.of("f", false), Map.of())
                        .answers())
                .containsExactly(new Answer("f", "Told", false, "no", "case"));
    }

    @Test
    void aTickedBoxNeedsWhatHangsOnIt() {
        assertThat(check(NURSES, Map.of("nurses", true), Map.of()).refusals())
                .containsExactly("Nurses: what?: an answer is needed.");
        assertThat(check(NURSES, Map.of("nurses", true, "nursesWhat", "Dress"), Map.of())
                        .answers())
                .extracting(Answer::text)
                .containsExactly("yes", "Dress");
        assertThat(check(NURSES, Map.of("nurses", false, "nursesWhat", "Dress"), Map.of())
                        .refusals())
                .containsExactly("Nurses: what?: “Dress” is not asked here.");
    }

    @Test
    void whatHungOnATickDoesNotStandWhenTheBoxIsNotTickedAgain() {
        Map<String, Object> before = Map.of("nurses", true, "nursesWhat", "Dress");
        List<Answer> takenBack = List.of(
                new Answer("nurses", "Nurses", null, "(removed)", "file"),
                new Answer("nursesWhat", "Nurses: what?", null, "(removed)", "file"));

        assertThat(check(NURSES, Map.of("nurses", false), before).answers()).isEqualTo(takenBack);
        assertThat(check(NURSES, Map.of(), before).answers()).isEqualTo(takenBack);
        String notShown = "{'type':'group','label':'Plan','conditional':{'hide':'=d != \"home\"'},'components':[%s]}"
                .formatted(NURSES);
        assertThat(check(notShown, Map.of(), before).answers()).isEqualTo(takenBack);
    }

    @Test
    void aFieldInAHiddenGroupIsHidden() {
        String form = TOLD + ",{'type':'group','label':'More','conditional':{'hide':'=f = false'},'components':["
                + "{'type':'textfield','key':'more','label':'More','validate':{'required':true}}]}";
        assertThat(check(form, Map.of("f", false), Map.of()).isAccepted()).isTrue();
        assertThat(check(form, Map.of("f", false, "more", "x"), Map.of()).isAccepted())
                .isFalse();
        assertThat(check(form, Map.of("f", true), Map.of()).isAccepted()).isFalse();
    }

    @Test
    void andBindsCloserThanOr() {
        String form = "{'type':'textfield','key':'f','label':'F',"
                + "'conditional':{'hide':'=a = \"x\" and b != \"y\" or c = true'}}";
        assertThat(check(form, Map.of("f", "t"), Map.of("a", "x", "b", "y")).isAccepted())
                .isTrue();
        assertThat(check(form, Map.of("f", "t"), Map.of("a", "x")).isAccepted()).isFalse();
        assertThat(check(form, Map.of("f", "t"), Map.of("c", true)).isAccepted())
                .isFalse();
        assertThat(check(form, Map.of("f", "t"), Map.of("a", "z", "c", false)).isAccepted())
                .isTrue();
    }

    @Test
    void aReadOnlyFieldMustBeUnchanged() {
        String form = NAME.replace("'label'", "'readonly':true,'label'");
        assertThat(check(form, Map.of("f", "Smith"), Map.of("f", "Smith")))
                .isEqualTo(new Checked(List.of(), List.of()));
        assertThat(check(form, Map.of(), Map.of("f", "Smith")).isAccepted()).isTrue();
        assertThat(check(form, Map.of("f", ""), Map.of()).isAccepted()).isTrue();
        assertThat(check(form, Map.of("f", "Smyth"), Map.of("f", "Smith")).refusals())
                .containsExactly("Family name: “Smyth” cannot be changed here.");
        assertThat(check(form, Map.of("f", ""), Map.of("f", "Smith")).isAccepted())
                .isFalse();
        assertThat(check(form, Map.of("f", "Smith"), Map.of()).isAccepted()).isFalse();
        String number = CFS.replace("'label'", "'readonly':true,'label'");
        assertThat(check(number, Map.of("f", 5.0), Map.of("f", 5)).isAccepted()).isTrue();
    }

    @Test
    void aDisabledFieldMustBeAbsent() {
        String form = NAME.replace("'label'", "'disabled':true,'label'");
        assertThat(check(form, Map.of(), Map.of("f", "Smith")).isAccepted()).isTrue();
        assertThat(check(form, Map.of("f", "Smith"), Map.of("f", "Smith")).isAccepted())
                .isFalse();
    }

    @Test
    void tellsEveryRefusalAtOnceAndKeepsTheOrderOfTheForm() {
        String form = "{'type':'textfield','key':'b','label':'B'},{'type':'textfield','key':'a','label':'A'}";
        assertThat(check(form, Map.of("a", 1, "b", 2), Map.of()).refusals())
                .containsExactly("B: “2” is not text.", "A: “1” is not text.");
        assertThat(check(form, Map.of("a", "1", "b", "2"), Map.of()).answers())
                .extracting(Answer::key)
                .containsExactly("b", "a");
    }

    private static Map<String, Object> one(String key, Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(key, value);
        return one;
    }

    private static String checked(String check) {
        return "{'type':'textfield','key':'f','label':'Said','properties':{'check':'%s'}}".formatted(check);
    }

    private static String checkedDate(String check) {
        return "{'type':'datetime','subtype':'date','key':'f','label':'Said','properties':{'check':'%s'}}"
                .formatted(check);
    }

    private static String validated(String validate) {
        return "{'type':'textfield','key':'f','label':'Said','validate':{%s}}".formatted(validate);
    }

    private static Checked check(String components, Map<String, Object> answers, Map<String, Object> known) {
        String json = components.replace("\"", "\\\"").replace('\'', '"');
        return FormSchemaTest.form(json).check(answers, known, Checks.all());
    }
}
