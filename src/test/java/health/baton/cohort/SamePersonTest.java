package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SamePersonTest {
    private static final String HEAD =
            "localId,nhsNumber,familyName,givenName,birthDate,postcode,addressLines,practiceCode,diedOn";
    private static final String ELIZA = "9990000018";
    private static final String JOHN = "9990000026";

    private final FileRoom room = new FileRoom();

    @Test
    void knowsAPersonByTheNhsNumberElseByNamesBirthDateAndPostcode() {
        UUID id = room.bring(
                HEAD,
                "E1," + ELIZA + ",Bennet,Eliza,01/02/1950,LE1 1AA,,,",
                "E2,999 000 0018,BENNET,E,1950-02-01,,,,",
                "E3,,bennet,ELIZA,1950-02-01,le11aa,,,",
                "E4,,Bennet,Eliza,1950-02-02,LE1 1AA,,,",
                "E5,,Bennet,Eliza,1950-02-02,LE1 1AA,,,",
                "E6,,Bennet,Eliza,,LE1 1AA,,,",
                "E7,,Bennet,Eliza,,LE1 1AA,,,");

        assertThat(sameAs(id)).containsExactly(null, 2, 2, null, 5, null, null);
        assertThat(room.cohorts.several(id)).isEqualTo(new Cohorts.Several(2, 5));
    }

    @Test
    void twoNhsNumbersAreTwoPeopleAndNobodyGuessesWhichOfThem() {
        UUID id = room.bring(
                HEAD,
                "E1," + ELIZA + ",Bennet,Eliza,1950-02-01,LE1 1AA,,,",
                "E2," + JOHN + ",Bennet,Eliza,1950-02-01,LE1 1AA,,,",
                "E3,,Bennet,Eliza,1950-02-01,LE1 1AA,,,");

        assertThat(sameAs(id)).containsOnlyNulls();
    }

    @Test
    void whoHasDiedIsWrittenToByNoRow() {
        UUID id = room.start(
                HEAD,
                "E1," + ELIZA + ",Bennet,Eliza,1950-02-01,LE1 1AA,,,",
                "E2,,Bennet,Eliza,1950-02-01,LE1 1AA,,,",
                "D1," + ELIZA + ",,,,,,,2026-11-05",
                "E3," + JOHN + ",Knightley,John,1950-02-01,LE1 1AA,,,");
        room.startRows.startDue();

        assertThat(room.cohorts.find(id).count(RowState.DEAD)).isEqualTo(2);
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(1);
        assertThat(room.cohorts.asideBecause(id)).containsEntry("Has died, as a list says", 2);

        UUID later = room.start(HEAD, "E9," + ELIZA + ",Bennet,Eliza,1950-02-01,LE1 1AA,,,");
        assertThat(room.cohorts.find(later).count(RowState.DEAD)).isEqualTo(1);
        assertThat(room.cohorts.find(later).state()).isNotEqualTo("checked");
    }

    @Test
    void whoDiedByTheNewsOfTheListIsWrittenToByNoRow() {
        UUID id = room.bring(HEAD, "E1,,Bennet,Eliza,1950-02-01,LE1 1AA,,,", "E2,,Knightley,John,,,,,");
        room.clock.pass(Duration.ofHours(1));
        room.news.add(FileRoom.LIST, room.clock.instant(), List.of(new NewsStore.News(" E1", ListState.DIED, null)));
        room.cohorts.start(id);
        room.startRows.startDue();

        assertThat(room.cohorts.rows(id, 10))
                .extracting(CohortRow::state)
                .containsExactly(RowState.DEAD, RowState.STARTED);
    }

    @Test
    void countsWhomTheOfficeHasToSeeToAndShowsTheirRows() {
        room.properties.put("reachedBy", "reached");
        UUID id = room.start(
                HEAD,
                "E1,,Bennet,Eliza,,,3 Mill Lane,C82009,",
                "E2,,Bennet,Jane,,,,C82009,",
                "E3,,Bennet,Mary,,,4 Mill Lane,C81999,",
                "E4,,Bennet,Kitty,,,5 Mill Lane,,",
                "E5,,Bennet,Lydia,,,,,");
        room.startRows.startDue();

        assertThat(room.cohorts.asideBecause(id))
                .containsOnly(
                        org.assertj.core.api.Assertions.entry("No address is known", 2),
                        org.assertj.core.api.Assertions.entry("The practice is closed, or is none", 1),
                        org.assertj.core.api.Assertions.entry("The practice is not known", 1));
        assertThat(room.cohorts.aside(id, "No address is known", 10))
                .extracting(CohortRow::number)
                .containsExactly(3, 6);
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(5);
    }

    private List<Integer> sameAs(UUID id) {
        return room.cohorts.rows(id, 10).stream().map(CohortRow::sameAs).toList();
    }
}
