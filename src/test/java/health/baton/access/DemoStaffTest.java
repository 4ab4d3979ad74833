package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemoStaffTest {
    private final FakePeople people = new FakePeople();
    private final FakeDemoDirectory directory = new FakeDemoDirectory();
    private final MovableClock clock = new MovableClock();
    private final DemoRota rota = new DemoRota(directory, clock);
    private final DemoStaff staff = new DemoStaff(people, directory, rota);

    @Test
    void createsEverybodyWhomTheReadmeNames() {
        staff.afterSingletonsInstantiated();

        assertThat(people.passwords)
                .containsOnlyKeys(
                        "crew",
                        "geriatrician",
                        "geriatrician2",
                        "rovinggp",
                        "psychiatrist",
                        "icucoordinator",
                        "icunurse",
                        "icuconsultant",
                        "respiratory",
                        "psychologist",
                        "physiotherapist",
                        "pharmacist",
                        "nurse",
                        "seniornurse",
                        "paediatrician",
                        "paediatrician2",
                        "ward",
                        "emergency",
                        "safeguarding",
                        "healthvisitor",
                        "schoolnurse",
                        "waitinglist",
                        "callhandler",
                        "specialtynurse",
                        "consultant",
                        "practice",
                        "otherpractice",
                        "coordinator",
                        "manager",
                        "designer",
                        "records",
                        "admin");
        assertThat(people.passwords.values()).containsOnly("baton-demo");
        assertThat(directory.people).containsOnlyKeys(people.passwords.keySet().toArray(String[]::new));
        assertThat(people.teamsOf("admin")).containsExactly(MachineDoors.ADMINISTRATORS);
    }

    @Test
    void putsPeopleOnlyIntoTeamsThatThereAre() {
        staff.afterSingletonsInstantiated();

        assertThat(DemoPerson.ALL)
                .allSatisfy(person -> assertThat(people.teamNames.keySet()).containsAll(person.teams()));
        assertThat(directory.teams.values())
                .allSatisfy(team -> assertThat(people.membersOf(team.id())).isNotEmpty());
    }

    @Test
    void usesOnlyTelephoneNumbersThatNobodyHas() {
        staff.afterSingletonsInstantiated();

        assertThat(directory.people.values())
                .allSatisfy(person -> assertThat(person.phone()).matches("0116 496 0\\d{3}|07700 900\\d{3}"));
        assertThat(directory.teams.values())
                .allSatisfy(team -> assertThat(team.contacts().get("back-door")).matches("0116 496 0\\d{3}"))
                .allSatisfy(team -> assertThat(team.contacts().getOrDefault("public-phone", "0116 496 0000"))
                        .matches("0116 496 0\\d{3}"));
        assertThat(directory.people.values().stream().map(DemoPerson::phone)).doesNotHaveDuplicates();
        assertThat(directory.organisations)
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.matches(".*,\"0116 496 0\\d{3}\",.*"));
    }

    @Test
    void namesOpenAndClosedPracticesAndBothOfThePeoples() {
        staff.afterSingletonsInstantiated();

        assertThat(directory.organisations)
                .anyMatch(row -> row.startsWith("\"C82009\"") && row.contains(",\"\",\"A\","))
                .anyMatch(row -> row.startsWith("\"C82018\"") && row.contains(",\"\",\"A\","))
                .anyMatch(row -> row.startsWith("\"C82015\"") && row.contains("\"20181130\",\"C\""));
    }

    @Test
    void keepsAPasswordThatSomebodyChangedWhenItIsRepeated() {
        staff.afterSingletonsInstantiated();
        people.passwords.put("crew", "changed");

        staff.afterSingletonsInstantiated();

        assertThat(people.passwords).hasSize(DemoPerson.ALL.size()).containsEntry("crew", "changed");
    }

    @Test
    void refusesADatabaseOfRealPeople() {
        people.with("helen", "secret");

        assertThatThrownBy(staff::afterSingletonsInstantiated)
                .isInstanceOf(WrongDatabase.class)
                .hasMessageContaining("not the demonstration's");
        assertThat(people.passwords).containsOnlyKeys("helen");
    }

    @Test
    void coversYesterdayToTwoWeeksAheadWithBothOfEachRotaInOrder() {
        staff.afterSingletonsInstantiated();

        assertThat(directory.shifts)
                .hasSize(2 * 2 * 16)
                .contains(
                        "geriatrician-leicester 2026-11-22 1 geriatrician",
                        "geriatrician-leicester 2026-11-23 1 geriatrician",
                        "geriatrician-leicester 2026-11-23 2 geriatrician2",
                        "geriatrician-leicester 2026-12-07 2 geriatrician2",
                        "paediatrician-leicester 2026-11-23 2 paediatrician2");
    }

    @Test
    void goesOnCoveringWhenTimePasses() {
        staff.afterSingletonsInstantiated();

        clock.pass(Duration.ofDays(1));
        rota.cover();

        assertThat(directory.shifts).hasSize(2 * 2 * 17).contains("geriatrician-leicester 2026-12-08 1 geriatrician");
    }

    @Test
    void saysWhereToGoAndAsWhom() {
        MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "18080");

        assertThat(new DemoWelcome(environment).words())
                .contains("http://localhost:18080/camunda/app/tasklist/default/", "baton-demo", "Dr Amara Okafor")
                .contains(DemoPerson.ALL.stream().map(DemoPerson::signInName).toList());
    }
}
