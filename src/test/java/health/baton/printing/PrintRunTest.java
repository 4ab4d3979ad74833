package health.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintRunTest {
    private static final String[] AREAS = {"LE10 1AA", "LE2 9ZZ", "B1 1AA", "LE2 1AA", "CV13 0AB"};

    private final Press press = new Press(10_000);

    @Test
    void putsTheLettersInTheOrderOfThePostcodesOneAfterAnotherInOneFile() throws IOException {
        for (int i = 0; i < AREAS.length; i++) {
            press.letter("CASE-" + i, i + " High Street", "Town", AREAS[i]);
        }

        Batch batch = press.make(0).get(0);

        assertThat(batch.state()).isEqualTo("ready");
        List<List<String>> lines = manifest(press, batch.id());
        assertThat(lines).extracting(line -> line.get(4)).containsExactly("B", "CV", "LE", "LE", "LE");
        List<String> seen = new ArrayList<>();
        try (PDDocument file = pdf(press, batch.id())) {
            assertThat(file.getNumberOfPages()).isEqualTo(batch.pages());
            for (List<String> line : lines) {
                String page = page(file, Integer.parseInt(line.get(1)));
                List.of(AREAS).stream().filter(page::contains).forEach(seen::add);
            }
            assertThat(lines.get(lines.size() - 1).get(2)).isEqualTo(String.valueOf(file.getNumberOfPages()));
        }
        assertThat(seen).containsExactly("B1 1AA", "CV13 0AB", "LE2 1AA", "LE2 9ZZ", "LE10 1AA");
    }

    @Test
    void givesEachLetterACodeOfItsOwn() throws IOException {
        press.letter("CASE-1", "1 High Street", "LE1 1AA");
        press.letter("CASE-2", "2 High Street", "LE1 1AA");

        Batch batch = press.make(0).get(0);

        try (PDDocument file = pdf(press, batch.id())) {
            Set<String> codes = new HashSet<>();
            for (List<String> line : manifest(press, batch.id())) {
                for (int page = Integer.parseInt(line.get(1)); page <= Integer.parseInt(line.get(2)); page++) {
                    for (String word : page(file, page).split("\\s+")) {
                        if (word.startsWith("https://baton.example/reply/")) {
                            codes.add(word);
                        }
                    }
                }
            }
            assertThat(codes).hasSize(2);
        }
    }

    @Test
    void goesOnWhereItDiedAndPrintsNobodyTwiceAndNobodyNever() throws IOException {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 3 * LetterStore.PART + 7; i++) {
            all.add(press.letter("CASE-" + i, i + " High Street", "LE1 %dAA".formatted(i % 10))
                    .toString());
        }

        Batch died = press.make(2).get(0);
        assertThat(died.state()).isEqualTo("printing");
        assertThat(died.laidOut()).isEqualTo(LetterStore.PART);
        press.goOn(2);
        press.goOn(0);

        Batch batch = press.printRun.find(died.id());
        assertThat(batch.state()).isEqualTo("ready");
        List<List<String>> lines = manifest(press, batch.id());
        assertThat(lines)
                .extracting(line -> line.get(3))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(lines).extracting(line -> line.get(6)).doesNotHaveDuplicates();
        try (PDDocument file = pdf(press, batch.id())) {
            assertThat(file.getNumberOfPages()).isEqualTo(batch.pages());
        }
        // a code for each letter that is in the file, and none of the steps that died
        assertThat(press.db
                        .sql("select count(*) from reply_code")
                        .query(Integer.class)
                        .single())
                .isEqualTo(all.size());
    }

    @Test
    void goesOnWhenTheDiskIsNoLongerFullAndPrintsNobodyTwiceAndNobodyNever() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < LetterStore.PART + 7; i++) {
            all.add(press.letter("CASE-" + i, i + " High Street", "LE1 %dAA".formatted(i % 10))
                    .toString());
        }
        Batch batch = press.make(1).get(0);
        for (String written : List.of("print_part", "print_file")) {
            diskIsFullFor(written);
            press.goOn(0);
            press.goOn(0);
            Batch waits = press.printRun.find(batch.id());
            assertThat(waits.state()).isEqualTo("printing");
            assertThat(waits.laidOut()).isEqualTo(written.equals("print_part") ? 0 : all.size());
            press.db.sql("drop trigger disk_full on " + written).update();
        }
        press.goOn(0);

        assertThat(press.printRun.find(batch.id()).state()).isEqualTo("ready");
        assertThat(manifest(press, batch.id()))
                .extracting(line -> line.get(3))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all);
    }

    /** As PostgreSQL says it: whatever would need room on the disk fails, with this code. */
    private void diskIsFullFor(String table) {
        press.db.sql("""
                        create or replace function disk_full() returns trigger language plpgsql as $$
                        begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
                        """).update();
        press.db
                .sql("create trigger disk_full before insert or update on %s for each row execute function disk_full()"
                        .formatted(table))
                .update();
    }

    @Test
    void saysWhyALetterIsNotPrinted() {
        UUID answered = press.letter("ANSWERED", "1 High Street", "LE1 1AA");
        press.room.answered(answered);
        press.letter("ENDED", "1 High Street", "LE1 1AA");
        press.ended.add("ENDED");
        press.letter("TWICE", "1 High Street", "LE1 1AA");
        press.letter("TWICE", "1 High Street", "LE1 1AA");
        press.letter("NOWHERE", "");
        press.letter("HELD", "1 High Street", "LE1 1AA");
        press.held.put("HELD", "Nobody knows who has died");
        press.letter("TREATED", "1 High Street", "LE1 1AA");
        press.against.put("TREATED", "The list says that the person was treated");

        Batch batch = press.make(0).get(0);

        assertThat(batch.letters()).isEqualTo(1);
        assertThat(press.printRun.leftOutBecause(batch.id()))
                .containsOnly(
                        entry("The answer came", 1),
                        entry("The case has ended", 1),
                        entry("The list says that the person was treated", 1),
                        entry("A later letter stands in its place", 1),
                        entry("No address is known", 1),
                        entry("Nobody knows who has died", 1));
        assertThat(press.printRun.waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.letters()).isEqualTo(2));
        press.held.clear();
        assertThat(press.make(0).stream().filter(each -> !each.id().equals(batch.id())))
                .singleElement()
                .satisfies(next -> assertThat(next.letters()).isEqualTo(1));
    }

    @Test
    void postsWhatOnlyTellsSomethingWhenTheCaseHasEndedAndNothingToTheDead() {
        UUID told = press.letterThatAsksNothing("TOLD", "1 High Street", "LE1 1AA");
        press.letterThatAsksNothing("DIED", "1 High Street", "LE1 1AA");
        press.letterThatAsksNothing("TREATED", "1 High Street", "LE1 1AA");
        press.ended.addAll(List.of("TOLD", "DIED", "TREATED"));
        press.died.add("DIED");
        press.against.put("TREATED", "The list says that the person was treated");

        Batch batch = press.make(0).get(0);

        assertThat(manifest(press, batch.id())).singleElement().satisfies(line -> {
            assertThat(line.get(3)).isEqualTo(told.toString());
            assertThat(line.get(7)).isEmpty();
        });
        assertThat(press.printRun.leftOutBecause(batch.id()))
                .containsOnly(entry("The case has ended", 1), entry("The list says that the person was treated", 1));
    }

    @Test
    void countsLettersAsSentOnlyWhenTheyArePostedAndGivesThemBackWhenItIsGivenUp() {
        UUID letter = press.letter("CASE-1", "1 High Street", "LE1 1AA");
        UUID first = press.make(0).get(0).id();
        assertThat(press.printRun.waiting()).isEmpty();
        assertThat(sent(letter)).isFalse();

        press.printRun.giveUp(first);
        assertThat(press.printRun.waiting()).hasSize(1);
        assertThatThrownBy(() -> press.printRun.pdf(first, new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchElementException.class);

        UUID second = press.make(0).stream()
                .filter(batch -> batch.state().equals("ready"))
                .findFirst()
                .orElseThrow()
                .id();
        press.printRun.posted(second, Set.of());
        press.printRun.giveUp(second);
        assertThat(sent(letter)).isTrue();
        assertThat(press.printRun.find(second).state()).isEqualTo("posted");
        assertThat(press.printRun.waiting()).isEmpty();
    }

    @Test
    void saysInTheListWhatHasHappenedSinceTheLettersWereChosen() {
        press.letter("CASE-1", "1 High Street", "LE1 1AA");
        UUID batch = press.make(0).get(0).id();
        press.ended.add("CASE-1");

        assertThat(manifest(press, batch))
                .singleElement()
                .satisfies(line -> assertThat(line.get(7)).isEqualTo("The case has ended"));
    }

    @Test
    void whatWasTakenOutByHandDoesNotCountAsSent() {
        UUID stays = press.letter("CASE-1", "1 High Street", "LE1 1AA");
        UUID goes = press.letter("CASE-2", "2 High Street", "LE1 1AB");
        UUID overlooked = press.letter("CASE-3", "3 High Street", "LE1 1AD");
        UUID batch = press.make(0).get(0).id();
        assertThat(press.printRun.toTakeOut(batch)).isEmpty();
        press.ended.addAll(List.of("CASE-1", "CASE-3"));
        assertThat(press.printRun.toTakeOut(batch))
                .extracting(PrintRun.ToTakeOut::letter, PrintRun.ToTakeOut::position, PrintRun.ToTakeOut::reason)
                .containsExactly(tuple(stays, 1, "The case has ended"), tuple(overlooked, 3, "The case has ended"));

        press.printRun.posted(batch, Set.of(stays));

        assertThat(sent(stays)).isFalse();
        assertThat(notPostedBecause(stays)).isEqualTo("Taken out by hand: The case has ended");
        assertThat(List.of(goes, overlooked)).allMatch(this::sent);
        assertThat(press.printRun.waiting()).isEmpty();
        assertThat(press.printRun.toTakeOut(batch)).isEmpty();
    }

    @Test
    void lettersToOnePersonAtOneAddressGoIntoOneEnvelope() {
        for (String each : List.of("Ann 1", "Bob 1", "Ann 2", "Bob 2", "Ann 3", "Bob 3")) {
            press.letterTo(each, each.split(" ")[0], each.equals("Ann 3") ? "9 Mill Lane" : "1 High Street", "LE1 1AA");
        }
        press.people.putAll(Map.of("Ann 1", "9990000018", "Ann 2", "9990000018", "Ann 3", "9990000018"));
        press.people.putAll(Map.of("Bob 1", "9990000026", "Bob 2", "9990000034"));

        List<List<String>> lines = manifest(press, press.make(0).get(0).id());

        assertThat(lines).hasSize(6);
        assertThat(lines.stream().filter(line -> !line.get(8).isEmpty()))
                .singleElement()
                .satisfies(
                        line -> assertThat(Integer.parseInt(line.get(0))).isEqualTo(Integer.parseInt(line.get(8)) + 1));
    }

    @Test
    void makesSeveralBatchesOfWhatIsTooMuchForOneFile() {
        Press small = new Press(2);
        for (int i = 0; i < 5; i++) {
            small.letter("CASE-" + i, "1 High Street", "LE%d 1AA".formatted(9 - i));
        }

        List<Batch> batches = small.make(0);

        assertThat(batches).extracting(Batch::number).containsExactly(1, 2, 3);
        assertThat(batches).extracting(Batch::letters).containsExactly(2, 2, 1);
        assertThat(batches).allMatch(batch -> batch.state().equals("ready"));
    }

    @Test
    void isThereForNobodyElse() {
        press.letter("CASE-1", "1 High Street", "LE1 1AA");
        UUID batch = press.make(0).get(0).id();
        press.teams = List.of("waiting-list-derby");

        assertThat(press.printRun.waiting()).isEmpty();
        assertThat(press.printRun.batches()).isEmpty();
        assertThatThrownBy(() -> press.printRun.find(batch)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> press.printRun.giveUp(batch)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> press.printRun.posted(batch, Set.of())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> press.printRun.pdf(batch, new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> press.printRun.manifest(batch, line -> {})).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> press.printRun.make(Press.TEAM, Press.PATHWAY))
                .isInstanceOf(NoSuchElementException.class);
    }

    private String notPostedBecause(UUID letter) {
        return press.db
                .sql("select not_posted_because from message where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    private boolean sent(UUID letter) {
        return press.db
                .sql("select sent_at is not null from message where id = ?")
                .param(letter)
                .query(Boolean.class)
                .single();
    }

    private static List<List<String>> manifest(Press press, UUID batch) {
        List<List<String>> lines = new ArrayList<>();
        press.printRun.manifest(
                batch, line -> lines.add(List.of(line.strip().replace("\"", "").split(",", -1))));
        return lines.subList(1, lines.size());
    }

    private static PDDocument pdf(Press press, UUID batch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        press.printRun.pdf(batch, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String page(PDDocument file, int number) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(number);
        words.setEndPage(number);
        return words.getText(file);
    }
}
