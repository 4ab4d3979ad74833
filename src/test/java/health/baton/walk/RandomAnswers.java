package health.baton.walk;

import health.baton.engine.KnownAnswers;
import health.baton.form.Checked;
import health.baton.form.Field;
import health.baton.form.FieldCheck;
import health.baton.form.FormSchema;
import health.baton.scenario.FormAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Fills in forms at random: as the form would accept it, found by asking the server's own check, or as it would not. */
final class RandomAnswers {
    private static final List<String> WORDS = List.of(
            "Her daughter",
            "On the kitchen floor",
            "O'Brien-Łuczak",
            "0116 496 0204",
            "07700 900123",
            "LE1 5WW",
            "110",
            "502",
            "Not known",
            "${startTeam} #{rota} =1+1",
            "Well, eating and drinking; {{familyName}}",
            "daughter@example.org");
    private static final Map<String, List<String>> FOR_CHECK = Map.of(
            "nhs-number", List.of("9990000018", "999 000 0026", "9990000034"),
            "open-practice", List.of("C82009"),
            "phone", List.of("07700 900123", "0116 496 0204"),
            "postcode", List.of("LE1 5WW", "LE2 1TF"),
            "birth-date", List.of("1940-05-02", "1932-11-30", "2028-09-01", "2031-01-20"));
    /** Where no check says what is meant, by the field's key. */
    private static final Map<String, List<String>> FOR_KEY = Map.of(
            "specialty", List.of("100", "110", "330", "502", "X9"),
            "practiceCode", List.of("C82009", "C82009", "Not known"),
            "email", List.of("daughter@example.org"));

    private static final List<String> NUMBERS = List.of(
            "1", "2", "3", "5", "6", "7", "9", "14", "18", "25", "36.8", "38", "60", "80", "94", "98", "120", "180");
    private static final List<String> STRANGE = List.of(
            "<script>alert(1)</script>",
            "x".repeat(5000),
            "-1",
            "1e9",
            "2031-02-30",
            "0",
            "\u0000",
            "1234567890",
            "none of these");
    /** Of a hundred fields that need no answer, how many somebody answers. */
    private static final List<Integer> FILLED_IN = List.of(30, 90, 90);

    private static final int TRIES = 80;

    private final KnownAnswers known;
    private final List<FieldCheck> checks;
    private final FormAnswers answers;

    RandomAnswers(KnownAnswers known, List<FieldCheck> checks, FormAnswers answers) {
        this.known = known;
        this.checks = checks;
        this.answers = answers;
    }

    /** Answers by label that the form accepts now; empty when none were found. */
    Optional<Map<String, String>> legal(String schema, String reference, Instant now, Random random) {
        FormSchema form = FormSchema.parse(schema);
        Map<String, Object> shown = reference.isEmpty() ? Map.of() : known.of(reference, form.namesRead());
        Map<String, String> table = new LinkedHashMap<>();
        // some write down little, some nearly everything: cases of both kinds go different ways
        int asMuchAs = one(FILLED_IN, random);
        for (Field field : form.fields()) {
            if (field.required() || random.nextInt(100) < asMuchAs) {
                table.put(field.label(), value(field, now, random));
            }
        }
        for (int i = 0; i < TRIES; i++) {
            Checked checked = form.check(answers.of(schema, table), shown, checks);
            if (checked.isAccepted()) {
                return Optional.of(table);
            }
            checked.refusals().forEach(refusal -> mend(form, table, refusal, now, random));
        }
        return Optional.empty();
    }

    /** Answers of which at least one is not acceptable, as far as labels and texts can say it. */
    Map<String, String> strange(String schema, Instant now, Random random) {
        FormSchema form = FormSchema.parse(schema);
        Map<String, String> table = new LinkedHashMap<>();
        List<Field> texts = form.fields().stream()
                .filter(field ->
                        field.type().equals("textfield") || field.type().equals("datetime"))
                .toList();
        for (Field field : form.fields()) {
            if (random.nextInt(100) < 40) {
                table.put(field.label(), value(field, now, random));
            }
        }
        if (!texts.isEmpty()) {
            table.put(one(texts, random).label(), one(STRANGE, random));
        }
        return table;
    }

    private static void mend(FormSchema form, Map<String, String> table, String refusal, Instant now, Random random) {
        for (Field field : form.fields()) {
            if (refusal.startsWith(field.label() + ":")) {
                boolean notAsked = refusal.contains("is not asked here")
                        || refusal.contains("cannot be answered here")
                        || refusal.contains("cannot be changed here");
                if (notAsked || (!field.required() && random.nextInt(3) == 0)) {
                    table.remove(field.label());
                } else {
                    table.put(field.label(), value(field, now, random));
                }
            }
        }
    }

    private static String value(Field field, Instant now, Random random) {
        return switch (field.type()) {
            case "number" -> one(NUMBERS, random);
            case "checkbox" -> random.nextInt(3) > 0 ? "yes" : "no";
            case "select", "radio" -> choice(field, random);
            case "checklist" ->
                field.options().stream()
                        .filter(option -> !option.label().contains(",") && random.nextBoolean())
                        .map(Field.Option::label)
                        .collect(Collectors.joining(","));
            case "datetime" -> moment(field, now, random);
            default ->
                one(
                        FOR_CHECK.getOrDefault(String.valueOf(field.check()), FOR_KEY.getOrDefault(field.key(), WORDS)),
                        random);
        };
    }

    /** What is true of few is mostly answered with no. */
    private static String choice(Field field, Random random) {
        return field.options().stream()
                .map(Field.Option::label)
                .filter(label -> label.equals("No") && random.nextInt(3) > 0)
                .findFirst()
                .orElseGet(() -> one(field.options(), random).label());
    }

    private static String moment(Field field, Instant now, Random random) {
        List<String> some = new ArrayList<>(FOR_CHECK.getOrDefault(String.valueOf(field.check()), List.of()));
        for (Duration by : List.of(
                Duration.ofDays(-400),
                Duration.ofDays(-100),
                Duration.ofMinutes(-5),
                Duration.ofHours(-30),
                Duration.ofMinutes(90),
                Duration.ofHours(26),
                Duration.ofDays(9))) {
            var at = now.plus(by).atOffset(ZoneOffset.UTC);
            some.add(at.toLocalDate().toString());
            some.add(at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'+00:00'")));
        }
        some.add("10:30");
        return one(some, random);
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
