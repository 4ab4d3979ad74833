package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inputs that are nearly right, from a seed that is printed ({@code -Dbaton.fuzz.seed}): none breaks the application, none
 * takes it longer than a second, and of what is refused nothing is kept. 10,000 for each door with {@code -Psoak}.
 */
@ExtendWith(Chromium.class)
class FuzzIT {
    private static final long SEED = Long.getLong("baton.fuzz.seed", System.nanoTime());
    private static final int INPUTS =
            Integer.getInteger("baton.fuzz.inputs", Boolean.getBoolean("baton.soak") ? 10_000 : 200);
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int TIMES = 3;
    private static final int MOST_TOLD = 10;
    private static final String LIST = "waiting-list-validation";

    /** Its own: what is taken becomes cases, more than fit on the first page of anybody's list. */
    private static Stage stage;

    private final Random random = new Random(SEED);
    private final Person machine = Person.nobody(stage.baton());

    @BeforeAll
    static void begin() {
        stage = Stage.open();
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @Test
    void theDoorForOtherSystemsTakesNoHalfCase() {
        Mutations form = new Mutations(random, "ptcda/call-out.form");
        Map<String, Object> right = CallOuts.fall("Vellacott", "9990006032");

        fuzz("case API", "select count(*) from case_start", 1, () -> {
            byte[] body = form.json(random.nextInt(3) > 0 ? form.refused(right) : form.answers(right));
            return () -> program("crew", "/api/cases/ptcda", "application/json", body)
                    .header("Idempotency-Key", "fuzz-%d-%d".formatted(SEED, System.nanoTime()));
        });
    }

    @Test
    void aFileOfPeopleIsTakenWholeOrNot() {
        Mutations form = new Mutations(random, "waiting-list-validation/entry.form");
        Map<String, Object> right = Listed.entry("Vellacott");

        fuzz("cohort upload", "select count(*) from cohort", 1, () -> {
            boolean csv = random.nextInt(4) > 0;
            byte[] body = csv
                    ? form.csv(right)
                    : form.json(
                            random.nextInt(5) > 0
                                    ? List.of(form.answers(right), form.answers(right))
                                    : form.answers(right));
            String door = "/api/cohorts/" + LIST + "?start=false";
            return () -> program("waitinglist", door, csv ? "text/csv" : "application/json", body);
        });
        assertThat(count("select count(*) from cohort_row where case_reference is not null and cohort_id in"
                        + " (select id from cohort where file_name = 'sent by another system' and"
                        + " brought_at > now() - interval '1 hour')"))
                .isZero();
    }

    @Test
    void theReplyPageTakesNothingThatItsFormRefuses() {
        Mutations form = new Mutations(random, "icu-follow-up/questionnaire.form");
        String reference = Letters.invited(stage, "Vellacott", "9990006040");
        String code = stage.answerCode(reference, "letter");
        PersonAnswers person = new PersonAnswers(stage.baton(), code);
        person.born("5", "4", "1961").ok();
        String address = person.questionnaire();
        Map<String, String> hidden = Lists.hidden(person.look(address).ok());

        fuzz(
                "reply page",
                "select count(*) from reply_answer",
                0,
                () -> {
                    Map<String, String> fields = new LinkedHashMap<>(hidden);
                    form.refused(answersOf(PersonAnswers.complete()))
                            .forEach((key, value) -> fields.put("f-" + key, String.valueOf(value)));
                    String body = fields.entrySet().stream()
                            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                            .collect(Collectors.joining("&"));
                    byte[] sent = random.nextInt(8) == 0
                            ? form.broken(body.getBytes(StandardCharsets.UTF_8))
                            : body.getBytes(StandardCharsets.UTF_8);
                    return () -> person.request(address, sent);
                },
                person::send);
    }

    @Test
    void aTaskIsNotDoneByWhatItsFormRefuses() {
        Mutations form = new Mutations(random, "ptcda/discuss-call-out.form");
        Journey callOut = stage.callOut("Vellacott", "9990006059");
        Person geriatrician = Person.signIn(stage.baton(), "geriatrician", "tasklist");
        String task = callOut.task(geriatrician, "Discuss and decide");
        geriatrician.claim(task).ok();
        Map<String, Object> right = Map.of("disposition", "convey", "advice", "Convey.");

        fuzz(
                "form submission",
                "select count(*) from timeline_entry where case_reference = '%s' and who = 'geriatrician' and jsonb_array_length(answers) > 0"
                        .formatted(callOut.reference()),
                0,
                () -> {
                    Map<String, Object> variables = new LinkedHashMap<>();
                    // an object that is not wrapped is itself read as a wrapper: an empty one is no answer
                    form.refused(right)
                            .forEach((key, value) -> variables.put(
                                    key, random.nextInt(10) == 0 && !Map.of().equals(value) ? value : typed(value)));
                    byte[] body = form.json(Map.of("variables", variables));
                    String act = List.of("submit-form", "complete", "resolve").get(random.nextInt(3));
                    return () -> geriatrician
                            .request("%s/task/%s/%s".formatted(Person.ENGINE, task, act))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(body));
                },
                geriatrician::send);
        assertThat(geriatrician.task(callOut.reference(), "Discuss and decide")).isEqualTo(task);
        assertThat(count("select count(*) from act_ru_variable where name_ in ('startTeam', 'dispositions',"
                        + " 'execution') and proc_inst_id_ in"
                        + " (select proc_inst_id_ from act_ru_task where id_ = '%s') and text_ = 'none-of-these'"
                                .formatted(task)))
                .isZero();
    }

    private void fuzz(String door, String kept, int each, Supplier<Supplier<HttpRequest.Builder>> inputs) {
        fuzz(door, kept, each, inputs, machine::send);
    }

    /**
     * @param kept counts what is in the database
     * @param each by how much it grows with each input that is taken; 0 where none may be
     */
    private void fuzz(
            String door,
            String kept,
            int each,
            Supplier<Supplier<HttpRequest.Builder>> inputs,
            java.util.function.Function<HttpRequest.Builder, Answer> send) {
        System.out.printf("Fuzz of the %s: %,d inputs, seed %d%n", door, INPUTS, SEED);
        List<String> wrong = new ArrayList<>();
        long before = count(kept);
        int taken = 0;
        int refused = 0;
        long slowest = 0;
        for (int input = 1; input <= INPUTS; input++) {
            Supplier<HttpRequest.Builder> request = inputs.get();
            long took = Long.MAX_VALUE;
            Answer answer = new Answer(0, "");
            boolean anyTaken = false;
            // what was slow is asked again: something else may have kept the machine busy
            for (int time = 0; time < TIMES && took > LONGEST.toNanos() && answer.status() < 500; time++) {
                long start = System.nanoTime();
                answer = send.apply(request.get());
                took = System.nanoTime() - start;
                boolean isTaken = answer.status() < 400 && (each > 0 || answer.status() != 200);
                taken += isTaken ? 1 : 0;
                anyTaken |= isTaken;
            }
            refused += anyTaken ? 0 : 1;
            slowest = Math.max(slowest, took);
            if (answer.status() >= 500 || took > LONGEST.toNanos() || (anyTaken && each == 0)) {
                wrong.add("input %d: %d after %d ms: %s"
                        .formatted(input, answer.status(), took / 1_000_000, answer.body()));
            }
            if (input % AT_ONCE == 0 && count(kept) != before + (long) taken * each) {
                wrong.add("of the %d inputs up to %d something is kept that was refused".formatted(AT_ONCE, input));
                before = count(kept) - (long) taken * each;
            }
        }
        System.out.printf(
                "Fuzz of the %s: %,d taken, %,d refused, slowest %d ms, %d wrong%n",
                door, taken, refused, slowest / 1_000_000, wrong.size());
        assertThat(wrong.stream().limit(MOST_TOLD))
                .as("%s, seed %d", door, SEED)
                .isEmpty();
    }

    private long count(String sql) {
        return stage.baton().database().sql(sql).query(Long.class).single();
    }

    private HttpRequest.Builder program(String name, String path, String type, byte[] body) {
        String pair = name + ":" + Person.PASSWORD;
        return machine.request(path)
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static Map<String, Object> answersOf(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().substring(2), Map.Entry::getValue));
    }

    private static Object typed(Object value) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("value", value);
        return typed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
