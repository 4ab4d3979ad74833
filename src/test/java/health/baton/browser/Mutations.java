package health.baton.browser;

import com.fasterxml.jackson.databind.util.RawValue;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is sent instead of what a form asks for, from one seed; it knows the form's fields, and JSON, and CSV. */
final class Mutations {
    private static final List<Object> STRANGE = Arrays.asList(
            null,
            "",
            " ",
            true,
            -1,
            0,
            1e308,
            Long.MIN_VALUE,
            raw("1e400"),
            raw("-0"),
            raw("123456789012345678901234567890"),
            raw("1E-999999999"),
            raw("\"\\ud800\""),
            raw("\"\\u0000\""),
            "\u202Eevil",
            "\uFFFF\uFEFF",
            "٣٤٥",
            "x".repeat(5_000),
            "\n\r\t",
            "0000-00-00",
            "9999-12-31",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-11-22T25:61",
            "${6*7}",
            "<script>alert(1)</script>",
            "' or 1=1; --",
            "../../etc/passwd",
            "%00%s%n",
            List.of(),
            Collections.nCopies(300, "x"),
            Map.of("a", Map.of("b", List.of(1, 2))),
            List.of(List.of(List.of())));

    /** What no choice, number, date or unknown field ever takes. */
    private static final List<Object> NEVER = List.of(
            "none-of-these",
            "x".repeat(5_000),
            Map.of("a", 1),
            List.of("x", "y"),
            raw("\"\\u0000\""),
            "\u202E",
            -1e9,
            "2026-02-30");

    private static final List<String> UNKNOWN = List.of(
            "startTeam", "dispositions", "__proto__", "execution", "x".repeat(10_000), "a.b", "${x}", "initiator");

    private final Random random;
    private final List<Field> fields;

    Mutations(Random random, String form) {
        this.random = random;
        try {
            this.fields =
                    FormSchema.parse(Files.readString(Path.of("forms", form))).fields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Right answers, of which some are something else now. */
    Map<String, Object> answers(Map<String, ?> right) {
        Map<String, Object> answers = new LinkedHashMap<>(right);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            if (answers.isEmpty()) {
                answers.put("", "");
            }
            switch (random.nextInt(5)) {
                case 0 -> answers.put(field().key(), of(STRANGE));
                case 1 -> answers.put(field().key(), ofKind(field()));
                case 2 -> answers.remove(new ArrayList<>(answers.keySet()).get(random.nextInt(answers.size())));
                case 3 -> answers.put(of(UNKNOWN), of(STRANGE));
                default ->
                    answers.put(field().key(), new ArrayList<>(answers.values()).get(random.nextInt(answers.size())));
            }
        }
        return answers;
    }

    /** The same, with something in it for which every form refuses all of it. */
    Map<String, Object> refused(Map<String, ?> right) {
        Map<String, Object> answers = answers(right);
        List<Field> strict = fields.stream()
                .filter(each -> !each.options().isEmpty() || each.type().equals("number"))
                .toList();
        if (strict.isEmpty() || random.nextBoolean()) {
            answers.put(of(UNKNOWN), of(NEVER));
        } else {
            answers.put(strict.get(random.nextInt(strict.size())).key(), of(NEVER));
        }
        return answers;
    }

    /** As text, with a broken byte here and there. */
    byte[] json(Object value) {
        byte[] text = Answer.write(value).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? broken(text) : text;
    }

    byte[] broken(byte[] text) {
        byte[] broken = text.clone();
        switch (random.nextInt(6)) {
            case 0 -> {
                for (int times = 1 + random.nextInt(4); times > 0 && broken.length > 0; times--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> broken = Arrays.copyOf(broken, random.nextInt(broken.length + 1));
            case 2 -> broken = new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 3 -> broken = ("[".repeat(20_000) + "]".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
            case 4 -> {
                broken = Arrays.copyOf(text, text.length * 2);
                System.arraycopy(text, 0, broken, text.length, text.length);
            }
            default -> broken = ("\uFEFF" + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        return broken;
    }

    /** A file of people whose columns and rows are mostly right. */
    byte[] csv(Map<String, ?> right) {
        StringBuilder file = new StringBuilder();
        List<String> columns = new ArrayList<>(right.keySet());
        if (random.nextInt(5) == 0) {
            columns.add(of(UNKNOWN));
        }
        if (random.nextInt(5) == 0) {
            Collections.shuffle(columns, random);
        }
        if (random.nextInt(8) == 0) {
            columns.add(columns.get(0));
        }
        String separator = random.nextInt(8) == 0 ? ";" : ",";
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        file.append(String.join(separator, columns)).append(end);
        for (int row = 1 + random.nextInt(4); row > 0; row--) {
            Map<String, Object> answers = answers(right);
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(cell(String.valueOf(answers.getOrDefault(column, ""))));
            }
            file.append(String.join(separator, cells)).append(end);
        }
        byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(5) == 0 ? broken(text) : text;
    }

    private String cell(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> "\"" + text.replace("\"", "\"\"") + "\"";
            case 1 -> "\"" + text;
            case 2 -> "=" + text;
            default -> text;
        };
    }

    private Object ofKind(Field field) {
        return field.options().isEmpty()
                ? String.valueOf(random.nextInt())
                : field.options().get(random.nextInt(field.options().size())).value()
                        + (random.nextBoolean() ? "" : " ");
    }

    private Field field() {
        return fields.get(random.nextInt(fields.size()));
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static RawValue raw(String json) {
        return new RawValue(json);
    }
}
