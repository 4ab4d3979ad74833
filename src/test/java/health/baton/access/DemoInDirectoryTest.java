package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.directory.ContactKind;
import health.baton.directory.ContactPoints;
import health.baton.directory.Organisations;
import health.baton.directory.StaffDirectory;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import health.baton.rota.Rota;
import health.baton.testing.MovableClock;
import health.baton.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The demonstration in the real directory and on the real rota. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoInDirectoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final MovableClock clock = new MovableClock();
    private final DataSource database = TestDatabase.empty();
    private final JdbcClient db = JdbcClient.create(database);
    private final Teams teams = new Teams(db);
    private final ContactPoints contactPoints = new ContactPoints(db);
    private final Organisations organisations = new Organisations(db);
    private final StaffDirectory staff = new StaffDirectory(db);
    private final Rota rota = new Rota(db);
    private final FakePeople people = new FakePeople();

    @BeforeAll
    void startTwice() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V10__directory.sql"),
                        new ClassPathResource("db/migration/V11__rota.sql"),
                        new ClassPathResource("db/migration/V152__postal_address.sql"))
                .execute(database);
        DemoInDirectory places = new DemoInDirectory(organisations, teams, contactPoints, staff, rota, false);
        for (int i = 0; i < 2; i++) {
            new DemoStaff(people, places, new DemoRota(places, clock)).afterSingletonsInstantiated();
        }
    }

    @Test
    void hasATeamForEveryRoleInTheAreaAndForBothPractices() {
        assertThat(new TeamsInDirectory(teams).all())
                .extracting(KnownTeams.KnownTeam::id)
                .containsExactlyInAnyOrderElementsOf(
                        DemoTeam.all().stream().map(DemoTeam::id).toList());
        assertThat(teams.covering("geriatrician", "leicester").map(Team::id)).hasValue("geriatrician-leicester");
        assertThat(teams.covering("practice", "C82009").map(Team::id)).hasValue("practice-c82009");
        assertThat(teams.areaOf("practice-c82009")).hasValue("leicester");
        assertThat(teams.areaOf("crew-leicester")).hasValue("leicester");
    }

    @Test
    void knowsHowToReachPracticesReceivingUnitAndStaff() {
        assertThat(contactPoints.numberToRing("practice-c82009")).hasValue("0116 496 0213");
        assertThat(contactPoints.find("practice-c82009", ContactKind.WORK_QUEUE))
                .hasValue("practice-c82009");
        assertThat(contactPoints.find("receiving-unit-leicester", ContactKind.RECEIVING_UNIT))
                .hasValue("0116 496 0212");
        assertThat(contactPoints.find("icu-coordinator-leicester", ContactKind.PUBLIC_PHONE))
                .hasValue("0116 496 0431");
        assertThat(staff.displayName("geriatrician")).isEqualTo("Dr Amara Okafor");
        assertThat(staff.find("geriatrician").orElseThrow().phone()).isEqualTo("07700 900102");
    }

    @Test
    void knowsOpenAndClosedPractices() {
        assertThat(organisations.isOpen("C82009", TODAY)).isTrue();
        assertThat(organisations.isOpen("C82018", TODAY)).isTrue();
        assertThat(organisations.isOpen("C82015", TODAY)).isFalse();
    }

    @Test
    void hasBothGeriatriciansOnDutyInOrderAtEveryMoment() {
        assertThat(rota.onDuty("geriatrician", "leicester", clock.instant()))
                .containsExactly("geriatrician", "geriatrician2");
        assertThat(rota.gaps(
                        "geriatrician",
                        "leicester",
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(14))))
                .isEmpty();
    }
}
