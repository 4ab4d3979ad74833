package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.directory.TeamRole.May;
import health.baton.engine.Accounts;
import health.baton.lists.Bringing;
import health.baton.lists.ImportRefused;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import health.baton.lists.RowProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final String TEAMS = "role,places,name,organisation,hours,bank holidays,division,time zone\n";
    private static final String STAFF = "sign-in name,given name,family name,phone,e-mail,teams\n";
    private static final String CONTACTS = "owner,kind,value\n";

    private final Leicester leicester = new Leicester();
    private final List<Object> published = new ArrayList<>();
    private final FakeAccounts accounts = new FakeAccounts();
    private final IncomingList teams = new TeamList(
            leicester.teams,
            leicester.organisations,
            () -> Stream.of("crew", "geriatrician", "practice", "coordinator")
                    .map(role -> new TeamRole(role, role, role, May.WORK, true))
                    .toList(),
            published::add);
    private final IncomingList areas = new AreaList(leicester.teams);
    private final IncomingList contacts =
            new ContactPointList(leicester.contacts, leicester.teams, leicester.organisations);
    private final IncomingList staff = new StaffList(leicester.staff, leicester.teams, accounts);

    @Test
    void addsATeamWithItsHoursAndSaysSo() {
        Proposal done =
                Bringing.in(teams, TEAMS + "crew,rutland melton,\"Crews, Rutland\",RX9,Mon-Fri 08:00-18:30,closed,,\n");

        assertThat(done.added()).isEqualTo(1);
        Team team = leicester.teams.find("crew-rutland").orElseThrow();
        assertThat(team.name()).isEqualTo("Crews, Rutland");
        assertThat(team.hours()).isEqualTo(Leicester.OFFICE);
        assertThat(team.zone()).isEqualTo(Leicester.LONDON);
        assertThat(leicester.teams.places("crew-rutland")).containsExactly("melton", "rutland");
        assertThat(published).containsExactly(new TeamInForce("crew-rutland", "crew", "Crews, Rutland"));
    }

    @Test
    void theSameTeamsTwiceChangeNothingAndOthersStay() {
        String file =
                TEAMS + "practice,c82009,Market Harborough,C82009,Mon-Fri 08:00-18:30,closed,england-and-wales,\n";

        assertThat(Bringing.in(teams, file).unchanged()).isEqualTo(1);
        assertThat(published).isEmpty();
        assertThat(leicester.teams.all()).hasSize(3);
    }

    @Test
    void showsWhatChangesAboutATeam() {
        Proposal proposal =
                Bringing.check(teams, TEAMS + "geriatrician,leicester,The geriatricians,,Mon-Fri 09:00-17:00,open,,\n");

        assertThat(proposal.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.what()).isEqualTo("geriatrician-leicester");
            assertThat(difference.cells())
                    .singleElement()
                    .hasToString("Cell[column=hours, before=always, after=Mon-Fri 09:00-17:00]");
        });
        assertThat(leicester.teams.find("geriatrician-leicester").orElseThrow().hours())
                .isEqualTo(Hours.always());
    }

    @Test
    void namesRowColumnValueAndReasonOfWhatIsWrongWithTeams() {
        ImportRefused refused = refused(
                teams,
                TEAMS
                        + "crew,rutland,Crews,,always,open,,\n"
                        + "medic,rutland,Medics,,always,open,,\n"
                        + "crew,Oakham Town,Crews,,sometimes,perhaps,atlantis,Moon/Base\n"
                        + "practice,Z99999,No such practice,,always,open,,\n"
                        + "crew,oakham rutland,Crews,,always,open,,\n"
                        + "crew,rutland,Crews again,,always,open,,\n");

        assertThat(refused.problems())
                .containsExactly(
                        new RowProblem(3, "role", "medic", "is none of coordinator, crew, geriatrician, practice"),
                        new RowProblem(4, "places", "Oakham", "is not an area: lower-case letters, digits and hyphens"),
                        new RowProblem(4, "places", "Town", "is not an area: lower-case letters, digits and hyphens"),
                        new RowProblem(4, "bank holidays", "perhaps", "is neither open nor closed"),
                        new RowProblem(
                                4,
                                "hours",
                                "sometimes",
                                "is not like Mon-Fri 08:00-18:30; Sat 09:00-12:00, or always; and no two of its times overlap"),
                        new RowProblem(
                                4, "division", "atlantis", "is none of england-and-wales, northern-ireland, scotland"),
                        new RowProblem(4, "time zone", "Moon/Base", "is no time zone"),
                        new RowProblem(
                                5,
                                "places",
                                "Z99999",
                                "is not the ODS code of a general practice in the list of organisations"),
                        new RowProblem(6, "places", "rutland", "is covered by the team crew-rutland already"),
                        new RowProblem(7, "places", "rutland", "stands in row 2 already"));
        assertThat(leicester.teams.all()).hasSize(3);
    }

    @Test
    void addsPeopleWithAnAccountAndBringsThemUpToDate() {
        Bringing.in(
                staff,
                STAFF
                        + "asha,Dr Asha,Patel,0116 496 0101,asha@nhs.example,geriatrician-leicester coordinator-leicester\n");

        assertThat(leicester.staff.find("asha"))
                .contains(new StaffMember(
                        "asha", "Dr Asha Patel", "0116 496 0101", "asha@nhs.example", "geriatrician-leicester"));
        assertThat(accounts.all().get("asha").teams())
                .containsExactly("geriatrician-leicester", "coordinator-leicester");

        Proposal second = Bringing.in(staff, STAFF + "asha,Dr Asha,Patel,,asha@nhs.example,coordinator-leicester\n");

        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.differences().get(0).cells())
                .extracting(cell -> cell.column() + ": " + cell.before() + " > " + cell.after())
                .containsExactly(
                        "phone: 0116 496 0101 > ",
                        "teams: geriatrician-leicester coordinator-leicester > coordinator-leicester");
        assertThat(accounts.all().get("asha").teams()).containsExactly("coordinator-leicester");
        assertThat(Bringing.in(staff, STAFF + "asha,Dr Asha,Patel,,asha@nhs.example,coordinator-leicester\n")
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void leavesAloneWhatTheListOfStaffDoesNotSpeakOf() {
        accounts.put(new Accounts.Account("root", "Robin", "Whitlock", "", List.of("camunda-admin")), Set.of());

        Bringing.in(staff, STAFF + "root,Robin,Whitlock,,,coordinator-leicester\n");

        assertThat(accounts.all().get("root").teams()).containsExactly("camunda-admin", "coordinator-leicester");
        assertThat(leicester.staff.find("root")).isPresent();
    }

    @Test
    void makesNobodyAnAdministratorAndNobodyAMemberOfWhatIsNotThere() {
        accounts.put(new Accounts.Account("Asha", "A", "P", "", List.of()), Set.of());

        ImportRefused refused = refused(
                staff,
                STAFF
                        + "ben,Ben,Okoro,,,camunda-admin\n"
                        + "ben okoro,,Okoro,call me,ben.nhs.example,crew-atlantis\n"
                        + "asha,Asha,Patel,,,\n");

        assertThat(refused.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.value())
                .containsExactly(
                        "2 teams camunda-admin",
                        "3 sign-in name ben okoro",
                        "3 given name ",
                        "3 phone call me",
                        "3 e-mail ben.nhs.example",
                        "3 teams crew-atlantis",
                        "4 sign-in name asha");
        assertThat(leicester.staff.all()).isEmpty();
    }

    @Test
    void keepsContactPointsOfTeamsAndOrganisations() {
        Bringing.in(contacts, CONTACTS + "practice-c82009,back-door,0116 496 0301\nC82009,public-phone,01858 464242\n");

        assertThat(leicester.contacts.numberToRing("practice-c82009")).contains("0116 496 0301");
        assertThat(leicester.contacts.numberToRing("C82009")).contains("01858 464242");
        assertThat(Bringing.in(contacts, CONTACTS + "practice-c82009,back-door,0116 496 0302\n")
                        .changed())
                .isEqualTo(1);
        assertThat(leicester.contacts.numberToRing("practice-c82009")).contains("0116 496 0302");
        assertThat(contacts.inForce()).isEqualTo(2);
    }

    @Test
    void refusesContactPointsThatReachNobody() {
        ImportRefused refused = refused(
                contacts,
                CONTACTS
                        + "crew-atlantis,back-door,0116 496 0301\n"
                        + "practice-c82009,pigeon,0116 496 0301\n"
                        + "practice-c82009,back-door,ask Joan\n"
                        + "practice-c82009,work-queue,crew-atlantis\n");

        assertThat(refused.problems())
                .extracting(problem -> problem.row() + " " + problem.column())
                .containsExactly("2 owner", "3 kind", "4 value", "5 value");
        assertThat(contacts.inForce()).isZero();
    }

    @Test
    void movesAPostcodeToAnotherArea() {
        assertThat(Bringing.in(areas, "postcode,area\nLE15,rutland\nLE16,rutland\nLE2,leicester\n"))
                .satisfies(done -> {
                    assertThat(done.added()).isEqualTo(1);
                    assertThat(done.changed()).isEqualTo(1);
                    assertThat(done.unchanged()).isEqualTo(1);
                });
        assertThat(leicester.teams.areaOfPostcode("LE15 6AA")).contains("rutland");
        assertThat(leicester.teams.areaOfPostcode("LE16 9BX")).contains("rutland");
        assertThat(refused(areas, "postcode,area\nLE15 6AA,rutland\nLE15,Rutland\n")
                        .problems())
                .extracting(RowProblem::column)
                .containsExactly("postcode", "area");
    }

    @Test
    void everyExampleIsAcceptableAndStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("src/docs/operating.md"));
        leicester.teams.add(
                Leicester.team("crew-rutland", "crew", Hours.daily(LocalTime.NOON, LocalTime.MIDNIGHT)),
                List.of("rutland"));
        for (IncomingList list : List.of(new EpraccurList(leicester.organisations), areas, teams, contacts, staff)) {
            String header = list.hasHeader() ? list.template() : "";
            assertThat(Bringing.check(list, header + list.example()).differences())
                    .as(list.title())
                    .hasSize(1);
            assertThat(manual)
                    .contains(
                            "| `%s` |".formatted(list.key()),
                            header.strip(),
                            "`" + list.example().strip() + "`");
        }
    }

    private static ImportRefused refused(IncomingList list, String file) {
        return catchThrowableOfType(ImportRefused.class, () -> Bringing.check(list, file));
    }

    private static final class FakeAccounts implements Accounts {
        private final Map<String, Account> accounts = new HashMap<>();

        @Override
        public Map<String, Account> all() {
            return accounts;
        }

        @Override
        public void put(Account account, Set<String> among) {
            List<String> kept = new ArrayList<>(
                    accounts.getOrDefault(account.signInName(), account).teams());
            kept.removeIf(team -> among.contains(team) && !account.teams().contains(team));
            account.teams().stream().filter(team -> !kept.contains(team)).forEach(kept::add);
            accounts.put(
                    account.signInName(),
                    new Account(
                            account.signInName(), account.givenName(), account.familyName(), account.email(), kept));
        }
    }
}
