package health.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One letter on paper about several entries of one person. */
class OneLetterTest {
    private static final String ANN = "9990000018";
    private static final String OTHER = "9990000026";
    private static final Map<String, Object> EYES = Map.of(
            "specialtyName", "Ophthalmology",
            "clinician", "Dr Lens",
            "referralDate", "2026-01-05",
            "sensitive", "no");
    private static final Map<String, Object> SECRET = Map.of(
            "specialtyName", "Genito-urinary medicine",
            "clinician", "Dr Secret",
            "referralDate", "2026-02-06",
            "sensitive", "yes");
    private static final Map<String, Object> UNKNOWN = Map.of("specialtyName", "Somewhere new", "clinician", "Dr New");
    private static final Pattern CODE = Pattern.compile("https://baton.example/reply/\\w+");
    private static final String LETTER = "processes/waiting-list-validation/letters/still-needed.several.md";

    private final Press press = new Press(10_000);

    @BeforeEach
    void words() throws IOException {
        press.wordsForSeveral(Files.readString(Path.of(LETTER)));
    }

    @Test
    void entriesOfOnePersonAreOneLetterWithOneCodeAndTheReferenceOfEach() throws IOException {
        UUID eyes = press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        UUID secret = press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");

        Batch batch = made();
        String text = text(batch);

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(manifest(batch))
                .singleElement()
                .satisfies(line -> assertThat(line.get(3)).isIn(eyes.toString(), secret.toString()));
        assertThat(codes(text)).hasSize(1);
        assertThat(count("reply_code")).isEqualTo(1);
        assertThat(text.split("AAAA-AAAA", -1)).hasSize(3);
        assertThat(text.split("BBBB-BBBB", -1)).hasSize(3);
        assertThat(text)
                .contains("Ophthalmology", "Dr Lens", "05-Jan-2026", "Another hospital appointment", "06-Feb-2026");
        assertThat(text.substring(text.indexOf("tear off here"))).doesNotContain("Ophthalmology");
        assertThat(press.printRun.joint(batch.id()).entries()).isEqualTo(2);
    }

    @Test
    void theSlipIsTornOffInOnePiece() throws IOException {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");

        Batch batch = made();

        assertThat(pages(batch))
                .filteredOn(page -> page.contains("tear off here"))
                .singleElement()
                .satisfies(page -> {
                    String slip = page.substring(page.indexOf("tear off here"));
                    assertThat(slip).contains("AAAA-AAAA", "BBBB-BBBB", "Who ticked this");
                });
    }

    @Test
    void neverNamesASensitiveSpecialtyNorOneOfWhichThatIsNotKnown() throws IOException {
        press.entry("AAAA-AAAA", ANN, SECRET, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, UNKNOWN, "1 High Street", "LE1 1AA");

        Batch batch = made();

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(text(batch)).doesNotContain("Genito", "Secret", "Somewhere", "Dr New");
    }

    @Test
    void anEntryWhichIsOverIsLeftOutAndTheOthersGo() throws IOException {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        press.entry("CCCC-CCCC", ANN, UNKNOWN, "1 High Street", "LE1 1AA");
        press.against.put("AAAA-AAAA", "The list says that the person has a date");

        Batch batch = made();

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(text(batch)).contains("BBBB-BBBB", "CCCC-CCCC").doesNotContain("AAAA-AAAA", "Ophthalmology");
        assertThat(press.printRun.leftOutBecause(batch.id())).hasSize(1);
    }

    @Test
    void theOnlyOneThatIsLeftGoesInItsOwnWords() throws IOException {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        press.held.put("AAAA-AAAA", "The person is in hospital");

        Batch batch = made();

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(text(batch)).contains("Trauma and orthopaedics").doesNotContain("Answer each by itself");
        assertThat(press.printRun.joint(batch.id()).letters()).isZero();
    }

    @Test
    void whoHasDiedByOneEntryGetsNoLetterAboutAnother() {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "2 Low Street", "LE1 1AA");
        press.entry("CCCC-CCCC", OTHER, SECRET, "3 Low Street", "LE1 1AA");
        press.against.put("AAAA-AAAA", "The list says that the person has died");
        press.died.add("AAAA-AAAA");

        Batch batch = made();

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(press.printRun.leftOut(batch.id(), 9))
                .filteredOn(PrintRun.LeftOut::waits)
                .singleElement()
                .satisfies(other -> assertThat(other.caseReference()).isEqualTo("BBBB-BBBB"));
    }

    @Test
    void onlyWhatSaysTheSameToThePersonIsOne() {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", OTHER, EYES, "1 High Street", "LE1 1AA");
        press.entry("CCCC-CCCC", "", EYES, "1 High Street", "LE1 1AA");
        press.entry("DDDD-DDDD", ANN, EYES, "9 Mill Lane", "LE1 1AA");
        press.letterTo("EEEE-EEEE", "Able", "1 High Street", "LE1 1AA");

        assertThat(made().letters()).isEqualTo(5);
    }

    @Test
    void whoHasNoNhsNumberInOneEntryIsKnownByNameAddressAndBirthDate() {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", "", EYES, "1 High Street", "LE1 1AA");

        assertThat(made().letters()).isEqualTo(1);
    }

    @Test
    void withoutWordsForSeveralOrWithSomeThatLeaveOutAReferenceEachGoesByItself() {
        for (String words : List.of(
                "# Both\nAnswer {{answerLink}}", "# Both\n{{each entry}}\n{{caseReference}}\n{{/each entry}}")) {
            press.wordsForSeveral(words);
            press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
            press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");

            Batch batch = made();

            assertThat(batch.letters()).isEqualTo(2);
            press.printRun.posted(batch.id(), Set.of());
            press.room.startAgain();
        }
    }

    @Test
    void theCasesSayWithWhichOthersTheirLetterWasPostedAndAllOfThemCountAsSent() {
        UUID eyes = press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        UUID secret = press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        Batch batch = made();
        assertThat(press.room.notes()).isEmpty();

        press.printRun.posted(batch.id(), Set.of());
        press.printRun.posted(batch.id(), Set.of());

        assertThat(press.room.notes())
                .containsEntry("joint:" + eyes, Map.of("Asked about in the same letter", "BBBB-BBBB"))
                .containsEntry("joint:" + secret, Map.of("Asked about in the same letter", "AAAA-AAAA"))
                .hasSize(2);
        assertThat(count("message where sent_at is not null")).isEqualTo(2);
        assertThat(press.printRun.waiting()).isEmpty();
    }

    @Test
    void ofALetterAboutSeveralThatWasTakenOutNoneCountsAsSent() {
        UUID eyes = press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        Batch batch = made();

        press.printRun.posted(batch.id(), Set.of(eyes));

        assertThat(press.room.notes()).isEmpty();
        assertThat(count("message where sent_at is not null")).isZero();
        assertThat(count("message where not_posted_because is not null")).isEqualTo(2);
    }

    @Test
    void givenUpEachWaitsAloneAgainAndIsChosenAnewWithWhoeverStillIs() throws IOException {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        press.printRun.giveUp(made().id());
        assertThat(count("joint_letter")).isZero();
        assertThat(press.printRun.waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.letters()).isEqualTo(2));
        press.ended.add("BBBB-BBBB");

        Batch next = made();

        assertThat(next.letters()).isEqualTo(1);
        assertThat(text(next)).contains("Trauma and orthopaedics");
    }

    @Test
    void isTakenOutByHandOnlyWhenNothingInItIsAskedAnyMoreOrThePersonHasDied() {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");
        Batch batch = made();

        press.against.put("AAAA-AAAA", "The list says that the person has a date");
        assertThat(takenOutBecause(batch)).isEmpty();
        press.died.add("AAAA-AAAA");
        assertThat(takenOutBecause(batch)).isEqualTo("Another entry says that the person has died");
        press.died.clear();
        press.ended.add("BBBB-BBBB");
        assertThat(takenOutBecause(batch)).contains("The case has ended", "The list says that the person has a date");
    }

    @Test
    void killedWhileItIsLaidOutEveryEntryIsAskedOnce() throws IOException {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < LetterStore.PART + 20; i++) {
            String address = i + " High Street";
            for (String each : List.of("A", "B")) {
                String reference = "%s%03d-ENTR".formatted(each, i);
                all.add(reference);
                press.entry(reference, "", EYES, address, "LE1 1AA");
            }
        }

        Batch died = press.make(1).get(0);
        assertThat(died.state()).isEqualTo("printing");
        press.goOn(2);
        press.goOn(0);

        Batch batch = press.printRun.find(died.id());
        assertThat(batch.state()).isEqualTo("ready");
        assertThat(batch.letters()).isEqualTo(LetterStore.PART + 20);
        String text = text(batch);
        assertThat(codes(text)).hasSize(batch.letters());
        assertThat(count("reply_code")).isEqualTo(batch.letters());
        List<String> printed = Pattern.compile("Reference: (\\w{4}-ENTR)")
                .matcher(text.replace("\n", " "))
                .results()
                .map(found -> found.group(1))
                .toList();
        // once where it is named, once on the slip
        assertThat(printed.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())))
                .hasSameSizeAs(all)
                .allSatisfy((reference, times) -> assertThat(times).isEqualTo(2));
    }

    @Test
    void theCodeWorksAsLongAsTheLatestAndTheLetterNamesTheEarliestDay() throws IOException {
        press.entry("AAAA-AAAA", ANN, EYES, "1 High Street", "LE1 1AA");
        press.room.pass(Duration.ofDays(2));
        press.entry("BBBB-BBBB", ANN, SECRET, "1 High Street", "LE1 1AA");

        press.db
                .sql("update message set answer_within = interval '30 days' where case_reference = 'BBBB-BBBB'")
                .update();

        assertThat(text(made())).contains("Please answer soon, by 24-Jun-2026 at the latest");

        assertThat(press.db
                        .sql("select max(expires_at) = (select max(due_at) from message) from reply_code")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Batch made() {
        return press.make(0).stream()
                .filter(batch -> batch.state().equals("ready"))
                .findFirst()
                .orElseThrow();
    }

    private String takenOutBecause(Batch batch) {
        return manifest(batch).get(0).get(7);
    }

    private List<List<String>> manifest(Batch batch) {
        List<List<String>> lines = new ArrayList<>();
        press.printRun.manifest(
                batch.id(),
                line -> lines.add(List.of(line.strip().replace("\"", "").split(",", -1))));
        return lines.subList(1, lines.size());
    }

    private String text(Batch batch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        press.printRun.pdf(batch.id(), bytes);
        try (PDDocument file = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(file);
        }
    }

    private List<String> pages(Batch batch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        press.printRun.pdf(batch.id(), bytes);
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes.toByteArray())) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(file));
            }
        }
        return pages;
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(HashSet::new));
    }

    private int count(String from) {
        return press.db.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
