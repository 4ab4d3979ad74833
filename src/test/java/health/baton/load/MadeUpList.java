package health.baton.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A hospital's waiting list of made-up people as CSV: ages, specialties, priorities and waits roughly as a general hospital's
 * are, open practices of Leicester from the published list, NHS numbers from the range 999 that is given to nobody. Beside the
 * entries that begin a case, one row in twenty cannot be taken, and one in twenty stands there twice. The same seed is the
 * same list.
 */
public final class MadeUpList {
    private static final String COLUMNS =
            "localId,specialty,clinician,referralDate,clockStart,priority,familyName,givenName,"
                    + "birthDate,nhsNumber,practiceCode,addressLines,postcode,phone,email,language,accessibleInformation,safeguarding";
    private static final int STATUS = 12;
    private static final String[] FAMILY = {
        "Patel",
        "Smith",
        "Singh",
        "Jones",
        "Ahmed",
        "Taylor",
        "Kaur",
        "Brown",
        "Hussain",
        "O’Connor",
        "Wójcik",
        "Clarke",
        "Mistry",
        "Walker",
        "Begum",
        "Harris",
        "Lad",
        "Green",
        "Khan",
        "Baker-Hughes"
    };
    private static final String[] GIVEN = {
        "Maya", "Arjun", "Ruth", "Oliver", "Amina", "George", "Priya", "Thomas", "Zoë", "Harpreet", "Margaret", "Yusuf"
    };
    private static final String[] STREETS = {
        "Evington Road",
        "Narborough Road",
        "London Road",
        "Welford Road",
        "Belgrave Gate",
        "Saffron Lane",
        "Uppingham Road"
    };
    private static final String[] OUTWARD = {"LE1", "LE2", "LE3", "LE4", "LE5", "LE16", "LE18"};
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    /** Treatment function codes, each with its share of a hundred entries. */
    private static final String[] SPECIALTIES = shares(
            "110 14", "130 10", "120 9", "502 9", "330 8", "100 7", "101 6", "301 6", "320 6", "140 5", "400 4",
            "340 4", "410 3", "160 2", "300 2", "150 1", "430 1", "420 3");

    private static final String[] PRIORITIES = shares("p4 62", "p3 30", "p2 6", "p5 1", "p6 1");

    private static final String[] NUMBERS = numbers();

    private final List<String> practices = practices();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Random random;
    private final int first;

    /** @param first number of the first entry: lists with other numbers name other people */
    public MadeUpList(int first) {
        this.first = first;
        this.random = new Random(first);
    }

    /** @param good entries of which each begins a case; what cannot be taken and what stands twice comes on top */
    public byte[] csv(int good) {
        // a million entries leave no room for a second copy
        ByteArrayOutputStream csv = new ByteArrayOutputStream(good * 200);
        csv.writeBytes((COLUMNS + "\r\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < good; i++) {
            String entry = entry(first + i, i % 40 == 7 ? first + i - 1 : first + i, "");
            String more = i % 20 == 3 ? bad(i) : i % 20 == 13 ? entry : "";
            csv.writeBytes((entry + more).getBytes(StandardCharsets.UTF_8));
        }
        return csv.toByteArray();
    }

    /** One of the numbers that are given to nobody; the entry with this number has it too. */
    public static String nhsNumber(int number) {
        return "999" + NUMBERS[number % NUMBERS.length];
    }

    /** Those that begin a case, by column. */
    List<Map<String, String>> entries(int good) {
        String csv = COLUMNS + "\r\n"
                + IntStream.range(0, good)
                        .mapToObj(i -> entry(first + i, first + i, ""))
                        .collect(Collectors.joining());
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** What one of them forgot or mistyped. */
    private String bad(int i) {
        String entry = entry(first + i, first + i, "x");
        return switch (i / 20 % 4) {
            case 0 -> entry.replaceFirst("[^,]*,", ",");
            case 1 -> entry.replaceFirst(",p(\\d),", ",p9,");
            case 2 -> entry.replaceFirst(",999(\\d{7}),", ",998$1,");
            default -> entry.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d),p", "2099-$2-$3,p");
        };
    }

    private String entry(int number, int person, String mark) {
        LocalDate start = today.minusDays(85 + waited());
        // what is said of one person is the same in each of their entries
        Random own = new Random(person);
        return String.join(
                        ",",
                        "RWE-" + mark + number,
                        one(SPECIALTIES, random),
                        "Consultant " + (char) ('A' + random.nextInt(26)),
                        start.minusDays(random.nextInt(10)).toString(),
                        start.toString(),
                        one(PRIORITIES, random),
                        one(FAMILY, own),
                        one(GIVEN, own),
                        today.minusDays(age(own) * 365L + own.nextInt(365)).toString(),
                        nhsNumber(person),
                        practices.get(own.nextInt(practices.size())),
                        "\"%d %s\nLeicester\"".formatted(1 + own.nextInt(300), one(STREETS, own)),
                        "%s %d%c%c".formatted(one(OUTWARD, own), own.nextInt(10), letter(own), letter(own)),
                        "07700 900%03d".formatted(own.nextInt(1000)),
                        own.nextInt(3) == 0 ? "" : "person%d@example.org".formatted(person),
                        own.nextInt(10) == 0 ? "Gujarati" : "",
                        own.nextInt(25) == 0 ? "large-print" : "",
                        own.nextInt(50) == 0 ? "yes" : "no")
                + "\r\n";
    }

    /** Days beyond twelve weeks: most wait for some months, few for more than a year. */
    private int waited() {
        return (int) Math.min(700, -110 * Math.log(1 - random.nextDouble()));
    }

    /** Few children, most between 50 and 80. */
    private static int age(Random own) {
        return own.nextInt(100) < 9
                ? 1 + own.nextInt(17)
                : (int) Math.max(18, Math.min(97, 60 + 18 * own.nextGaussian()));
    }

    private static char letter(Random from) {
        return INWARD.charAt(from.nextInt(INWARD.length()));
    }

    private static String one(String[] of, Random from) {
        return of[from.nextInt(of.length)];
    }

    /** All that follow 999 with a valid check digit. */
    private static String[] numbers() {
        return IntStream.range(0, 1_000_000)
                .mapToObj(number -> MadeUpList.withCheckDigit("%06d".formatted(number)))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    private static Optional<String> withCheckDigit(String six) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (("999" + six).charAt(place) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(six + check);
    }

    private static String[] shares(String... codesAndShares) {
        List<String> all = new ArrayList<>();
        for (String each : codesAndShares) {
            String[] codeAndShare = each.split(" ", -1);
            for (int i = 0; i < Integer.parseInt(codeAndShare[1]); i++) {
                all.add(codeAndShare[0]);
            }
        }
        return all.toArray(String[]::new);
    }

    /** Those that are open: whoever has another one is written to only after somebody has looked. */
    private static List<String> practices() {
        try (var csv = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(
                        MadeUpList.class.getResourceAsStream("/directory/epraccur-leicester.csv"),
                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .filter(row -> row.getField(STATUS).equals("A"))
                    .map(row -> row.getField(0))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
