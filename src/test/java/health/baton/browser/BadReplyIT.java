package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger, a child at play or a machine sends to the reply page. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class BadReplyIT {
    private static final String PHONE = "0116 496 0431";
    private static final String MEGABYTE = "a".repeat(1 << 20);

    private final Stage stage;

    BadReplyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void locksAfterFiveWrongBirthDatesAndShowsNothingEvenToWhoKnowsItThen() {
        PersonAnswers person = person("Jessop", "9990004218");
        assertThat(person.look().ok().body())
                .doesNotContainIgnoringCase("Jessop")
                .contains("999");
        for (int wrong = 1; wrong < 5; wrong++) {
            Answer refused = person.born("6", "4", "1961");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).doesNotContainIgnoringCase("Jessop");
        }

        assertThat(person.born("6", "4", "1961").body()).contains("This link is locked", PHONE, "999");
        assertThat(person.born("5", "4", "1961").body())
                .contains("This link is locked")
                .doesNotContainIgnoringCase("Jessop");
    }

    @Test
    void takesNoTryForWhatIsNoDate() {
        PersonAnswers person = person("Kilburn", "9990004226");
        for (List<String> date : List.of(
                List.of("31", "2", "1961"),
                List.of("five", "4", "1961"),
                List.of("", "", ""),
                List.of("5", "4", "1961196119611961"),
                List.of("-5", "4", "1961"),
                List.of("5", "<b>", "1961"))) {
            assertThat(person.born(date.get(0), date.get(1), date.get(2)).status())
                    .as(date.toString())
                    .isEqualTo(422);
        }

        assertThat(person.born("5", "4", "1961").ok().body()).contains("What you can tell us");
    }

    @Test
    void saysWhatToDoInsteadOfAnUnknownOrOldCode() {
        Answer unknown = new PersonAnswers(stage.baton(), "zzzzzzzzzzzzzzzzzzzzzzzzzz").look();
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).contains("What you can do", "Ring");
        assertThat(new PersonAnswers(stage.baton(), "..%2f..%2fapi").look().status())
                .isBetween(400, 499);

        String code = code("Lavenham", "9990004234");
        stage.baton()
                .database()
                .sql("update reply_code set expires_at = now() - interval '1 day' where code_hash = sha256(?::bytea)")
                .param(code)
                .update();
        assertThat(new PersonAnswers(stage.baton(), code).look().body())
                .contains("This link is too old", PHONE)
                .doesNotContainIgnoringCase("Lavenham");
    }

    @Test
    void refusesMarkupMegabytesAndWhatIsNotOffered() {
        String reference = Letters.invited(stage, "Mossley", "9990004242");
        PersonAnswers person = new PersonAnswers(stage.baton(), stage.answerCode(reference, "letter"));
        person.born("5", "4", "1961").ok();

        assertThat(refused(person, "f-mainDifficulty", "<script>alert(1)</script>"))
                .contains("There is a problem", "What is hardest for you")
                .doesNotContain("<script>alert");
        assertThat(refused(person, "f-mainDifficulty", "a".repeat(1001))).contains("longer than 1000");
        assertThat(refused(person, "f-nervous", "very")).contains("Feeling nervous", "not one of the options");
        assertThat(refused(person, "f-reached", "not-found")).contains("Will you come?", "not one of the options");
        Map<String, String> megabyte = PersonAnswers.complete();
        megabyte.put("f-mainDifficulty", MEGABYTE);
        assertThat(person.send(megabyte).status()).isIn(413, 422);

        assertThat(told(reference)).isZero();
        assertThat(person.look().ok().body()).contains("What you can tell us");
    }

    @Test
    void sendsTheSameAnswerOnceAndSaysSoAfterwards() {
        String reference = Letters.invited(stage, "Nettlefold", "9990004250");
        PersonAnswers person = new PersonAnswers(stage.baton(), stage.answerCode(reference, "letter"));
        person.born("5", "4", "1961").ok();
        String form = person.questionnaire();
        assertThat(person.send(PersonAnswers.complete()).status()).isEqualTo(302);

        assertThat(person.look().ok().body()).contains("What you told us", "Your appointment, and how you are");
        assertThat(person.look(form).body()).contains(PHONE);
        assertThat(told(reference)).isEqualTo(1);
    }

    private String refused(PersonAnswers person, String field, String value) {
        Map<String, String> answers = PersonAnswers.complete();
        answers.put(field, value);
        Answer refused = person.send(answers);
        assertThat(refused.status()).as(field).isEqualTo(422);
        return refused.body();
    }

    private int told(String reference) {
        return stage.baton()
                .database()
                .sql("""
                        select count(*) from timeline_entry
                         where case_reference = ? and answers @> '[{"key": "nervous"}]'""")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private PersonAnswers person(String familyName, String nhsNumber) {
        return new PersonAnswers(stage.baton(), code(familyName, nhsNumber));
    }

    private String code(String familyName, String nhsNumber) {
        return stage.answerCode(Letters.invited(stage, familyName, nhsNumber), "letter");
    }
}
