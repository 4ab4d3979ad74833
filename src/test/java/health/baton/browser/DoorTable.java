package health.baton.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of who gets which answer at which door, as it is written in a file for people to read. */
record DoorTable(List<Line> lines) {
    private static final String SEPARATOR = "|";
    private static final Pattern GROUP = Pattern.compile("@(\\w[\\w-]*) = (.*)");
    private static final int COLUMNS = 6;
    private static final String EMPTY = "-empty";
    private static final Set<String> NOTHING = Set.of("[]", "{}");

    /**
     * One door, tried with one thing.
     *
     * @param door method and address as the application maps it
     * @param about values for the address's variables, and what follows the address
     * @param sends what is sent: {@code form a=b}, {@code json …}, {@code csv …}, {@code file …}; empty for nothing
     * @param nobody for whoever is not signed in
     * @param others for everybody who is signed in and not named
     * @param named by sign-in name
     */
    record Line(
            String door, String about, String sends, Expected nobody, Expected others, Map<String, Expected> named) {
        private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^/]*?(\\{\\d+}))?}");

        String method() {
            return door.substring(0, door.indexOf(' '));
        }

        Expected expected(String person) {
            return named.getOrDefault(person, person.isEmpty() ? nobody : others);
        }

        /** @param known what stands for the words in angle brackets */
        String address(Map<String, String> known) {
            Map<String, String> values = new HashMap<>();
            String query = "";
            for (String said : about.isEmpty() ? new String[0] : about.split(" ")) {
                if (said.startsWith("?")) {
                    query = filled(said, known);
                } else {
                    values.put(
                            said.substring(0, said.indexOf('=')), filled(said.substring(said.indexOf('=') + 1), known));
                }
            }
            Matcher variables = VARIABLE.matcher(door.substring(door.indexOf(' ') + 1));
            return variables.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values))) + query;
        }

        String body(Map<String, String> known) {
            return filled(sends, known);
        }

        private String value(String variable, Map<String, String> values) {
            String value = values.get(variable);
            if (value == null) {
                throw new IllegalArgumentException("Nothing is said for {%s} of %s".formatted(variable, door));
            }
            return value;
        }

        private static String filled(String text, Map<String, String> known) {
            String filled = text;
            for (Map.Entry<String, String> each : known.entrySet()) {
                filled = filled.replace("<" + each.getKey() + ">", each.getValue());
            }
            return filled;
        }
    }

    /** Who is let in by this line. */
    Set<String> may(String door, String about) {
        return lines.stream()
                .filter(line -> line.door().equals(door) && line.about().equals(about))
                .flatMap(line -> line.named().entrySet().stream())
                .filter(each -> each.getValue().status() == 200)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A status, and whether nothing may stand in the answer: {@code 200-empty}. */
    record Expected(int status, boolean empty) {
        static Expected of(String text) {
            return new Expected(Integer.parseInt(text.replace(EMPTY, "")), text.endsWith(EMPTY));
        }

        boolean isMetBy(Answer answer) {
            return answer.status() == status && (!empty || NOTHING.contains(answer.body()));
        }
    }

    static DoorTable read(String resource) {
        return parse(text(resource));
    }

    static String text(String resource) {
        try (InputStream file = DoorTable.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DoorTable parse(String text) {
        Map<String, List<String>> groups = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher group = GROUP.matcher(line);
            if (group.matches()) {
                groups.put("@" + group.group(1), names(group.group(2), groups));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(line, groups));
            }
        }
        return new DoorTable(List.copyOf(lines));
    }

    private static Line line(String text, Map<String, List<String>> groups) {
        String[] cells = Arrays.stream(text.split(Pattern.quote(SEPARATOR), -1))
                .map(String::strip)
                .toArray(String[]::new);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("Not %d columns: %s".formatted(COLUMNS, text));
        }
        Map<String, Expected> named = new HashMap<>();
        for (String exception : cells[5].isEmpty() ? new String[0] : cells[5].split(", ")) {
            Expected expected = Expected.of(exception.substring(0, exception.indexOf(' ')));
            names(exception.substring(exception.indexOf(' ') + 1), groups).forEach(name -> named.put(name, expected));
        }
        return new Line(
                cells[0].replaceFirst(" +", " "),
                cells[1],
                cells[2],
                Expected.of(cells[3]),
                Expected.of(cells[4]),
                named);
    }

    private static List<String> names(String text, Map<String, List<String>> groups) {
        return Arrays.stream(text.split(" +"))
                .flatMap(name -> groups.getOrDefault(name, List.of(name)).stream())
                .toList();
    }
}
