package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.baton.lists.ImportRefused;
import health.baton.lists.RowProblem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static Leicester leicester;

    @BeforeAll
    static void fill() {
        leicester = new Leicester();
    }

    @Test
    void knowsAPracticeFromTheListOfTheNhs() {
        assertThat(leicester.organisations.find("c82009")).hasValueSatisfying(practice -> {
            assertThat(practice.name()).isEqualTo("MARKET HARBOROUGH MED.CTR");
            assertThat(practice.address()).isEqualTo("67 COVENTRY ROAD, MARKET HARBOROUGH, LEICESTERSHIRE");
            assertThat(practice.postcode()).isEqualTo("LE16 9BX");
            assertThat(practice.phone()).isEqualTo("01858 464242");
            assertThat(practice.isPractice()).isTrue();
        });
    }

    @Test
    void aPracticeIsOpenFromItsFirstToItsLastDay() {
        assertThat(leicester.organisations.isOpen("C82009", TODAY)).isTrue();
        assertThat(leicester.organisations.isOpen("C82009", LocalDate.of(1974, 3, 31)))
                .isFalse();
        assertThat(leicester.organisations.isOpen("C82015", LocalDate.of(2018, 11, 30)))
                .isTrue();
        assertThat(leicester.organisations.isOpen("C82015", LocalDate.of(2018, 12, 1)))
                .isFalse();
    }

    @Test
    void aDormantOrUnknownPracticeIsNotOpen() {
        assertThat(leicester.organisations.find("C82036"))
                .map(Organisation::status)
                .contains("D");
        assertThat(leicester.organisations.isOpen("C82036", TODAY)).isFalse();
        assertThat(leicester.organisations.isOpen("Z99999", TODAY)).isFalse();
    }

    @Test
    void readingTheSameListAgainChangesNothing() {
        List<Organisation> before = all();
        assertThat(leicester.organisations.load(Leicester.practices())).isEqualTo(18);
        assertThat(all()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void aNewerListBringsAPracticeUpToDate() {
        leicester.organisations.load(new StringReader(row("X00001", "20200101", "", "A")));
        assertThat(leicester.organisations.isOpen("X00001", TODAY)).isTrue();
        leicester.organisations.load(new StringReader(row("X00001", "20200101", "20260930", "C")));
        assertThat(leicester.organisations.isOpen("X00001", TODAY)).isFalse();
    }

    @Test
    void namesRowColumnValueAndReasonOfWhatItCannotRead() {
        String list = row("X00002", "20200101", "", "A")
                + row("X 3", "20200101", "", "A")
                + row("X00004", "20200230", "", "A")
                + row("X00005", "20200101", "20191231", "C")
                + row("X00006", "20200101", "", "Q")
                + row("X00002", "20200101", "", "A")
                + "\"X00007\",\"A PRACTICE\"\n"
                + row("X00008", "", "", "A");
        ImportRefused refused = refused(list);
        assertThat(refused.problems())
                .containsExactly(
                        new RowProblem(2, "code", "X 3", "is not an ODS code"),
                        new RowProblem(3, "open date", "20200230", "is not a day written as YYYYMMDD"),
                        new RowProblem(4, "close date", "20191231", "is before the open date 20200101"),
                        new RowProblem(5, "status", "Q", "is none of A, C, D, P"),
                        new RowProblem(6, "code", "X00002", "stands in row 1 already"),
                        new RowProblem(7, "row", "", "has 2 columns instead of 27"),
                        new RowProblem(8, "open date", "", "is missing"));
        assertThat(refused).hasMessageContaining("row 3, open date: is not a day");
        assertThat(leicester.organisations.find("X00002")).isEmpty();
    }

    @Test
    void refusesAListThatIsEmptyOrNotCsv() {
        assertThat(refused("").problems()).extracting(RowProblem::reason).containsExactly("the list is empty");
        assertThat(refused("\"X00009\",\"never closed").problems()).isNotEmpty();
    }

    @Test
    void readsTheWholeRealListWhereItIsAtHand() throws IOException {
        Path real = Path.of("../shared/data/epraccur.csv");
        assumeTrue(Files.exists(real), "the real list is not here");
        Leicester england = new Leicester();
        try (var list = Files.newBufferedReader(real)) {
            assertThat(england.organisations.load(list)).isEqualTo(14_303);
        }
        assertThat(england.db
                        .sql("select count(*) from organisation where status = 'A'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(11_482);
    }

    private static ImportRefused refused(String list) {
        return catchThrowableOfType(ImportRefused.class, () -> leicester.organisations.load(new StringReader(list)));
    }

    private static List<Organisation> all() {
        return leicester
                .db
                .sql("select ods from organisation where ods like 'C82%' order by ods")
                .query(String.class)
                .list()
                .stream()
                .map(ods -> leicester.organisations.find(ods).orElseThrow())
                .toList();
    }

    private static String row(String code, String opened, String closed, String status) {
        return ("\"%s\",\"A PRACTICE\",\"Y60\",\"Q78\",\"1 A ROAD\",\"\",\"LEICESTER\",\"\",\"\",\"LE1 1AA\",\"%s\",\"%s\",\"%s\","
                        + "\"B\",\"03W\",\"20130401\",\"\",\"0116 4960000\",\"\",\"\",\"\",\"0\",\"\",\"03W\",\"\",\"4\",\"\"\n")
                .formatted(code, opened, closed, status);
    }
}
