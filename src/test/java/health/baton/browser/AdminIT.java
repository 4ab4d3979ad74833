package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An administrator fills the directory for a new area in the running application; a case of that area then finds its people. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminIT {
    private static final String CHOSEN = "four words of their own";
    private static final String TEAMS = """
            role,places,name,organisation,hours,bank holidays,division,time zone
            crew,rutland,"Ambulance crews, Rutland",RX9,always,open,,
            geriatrician,rutland,"Geriatricians, Rutland",RWE,always,open,,
            coordinator,rutland,"Coordinators, Rutland",RT5,always,open,,
            manager,rutland,"Managers, Rutland",RT5,Mon-Fri 08:00-17:00,closed,,
            """;
    private static final String STAFF = """
            sign-in name,given name,family name,phone,e-mail,teams
            jpellow,Jo,Pellow,07700 900301,jo.pellow@nhs.example,crew-rutland
            shah,Dr Nila,Shah,07700 900302,nila.shah@nhs.example,geriatrician-rutland
            orton,Kit,Orton,,kit.orton@nhs.example,coordinator-rutland
            """;
    private static final String ORGANISATION =
            "C82999,EXAMPLE SURGERY,Y60,QK1,1 EXAMPLE ROAD,,OAKHAM,,,LE15 6AA,20200401,,A,B,04C,20200401,,"
                    + "0116 496 0999,,,,0,,04C,,4,\n";
    private static final String OLD_NUMBER = "9990002010";
    private static final String NEW_NUMBER = "9990548609";

    private static RunningBaton baton;
    private static Person admin;
    private static Lists lists;
    private static String reference;

    @BeforeAll
    static void start() {
        baton = RunningBaton.start("--baton.demo.cases=false");
        admin = Person.signIn(baton, "admin", "welcome");
        lists = new Lists(admin);
    }

    @AfterAll
    static void stop() {
        baton.close();
    }

    @Test
    @Order(1)
    void isForAdministratorsOnly() {
        Person crew = Person.signIn(baton, "crew", "tasklist");
        assertThat(crew.get(Lists.ADMIN).status()).isEqualTo(403);
        assertThat(crew.get(Lists.ADMIN + "/lists/teams/template").status()).isEqualTo(403);
        assertThat(Person.nobody(baton).get(Lists.ADMIN).status()).isEqualTo(302);
        assertThat(Lists.byMachine(baton, "crew", "teams", "text/csv", TEAMS).status())
                .isEqualTo(403);
        assertThat(lists.form(Lists.ADMIN + "/lists/teams/agree", Map.of("agreed", "anything"))
                        .status())
                .as("without a token")
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void storesNothingUntilSomebodyAgrees() {
        assertThat(lists.bring("areas", "postcode,area\nLE15,rutland\n")).contains("Areas: 1 added");
        long before = count("team");
        assertThat(lists.upload("teams", TEAMS).status()).isEqualTo(302);
        Answer looked = lists.look("teams");
        assertThat(looked.body()).contains("crew-rutland", "Store: 4 added, 0 changed");
        assertThat(count("team")).isEqualTo(before);

        assertThat(lists.agree("teams", looked)).contains("Teams: 4 added", "by admin: 4 added, 0 changed");

        assertThat(count("team")).isEqualTo(before + 4);
        assertThat(lists.upload("teams", TEAMS).status()).isEqualTo(302);
        assertThat(lists.look("teams").body()).contains("The file changes nothing");
    }

    @Test
    @Order(3)
    void takesEveryOtherListByThePageOrByMachine() {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        assertThat(lists.bring("contact-points", """
                owner,kind,value
                coordinator-rutland,back-door,0116 496 0301
                geriatrician-rutland,back-door,0116 496 0302
                """)).contains("Contact points: 2 added");
        assertThat(lists.bring("staff", STAFF)).contains("Staff: 3 added", "cannot sign in yet");
        assertThat(lists.bring("rota", """
                role,area,person,order,starts,ends
                geriatrician,rutland,shah,1,%sT00:00,2099-01-01T00:00
                """.formatted(today))).contains("Rota (CSV): 1 added");

        Answer organisations = Lists.byMachine(baton, "admin", "organisations", "text/csv", ORGANISATION);
        assertThat(organisations.ok().json().get("added").asInt()).isEqualTo(1);
        Answer again = Lists.byMachine(baton, "admin", "organisations", "text/csv", ORGANISATION);
        assertThat(again.ok().json().get("unchanged").asInt()).isEqualTo(1);
        Answer calendar = Lists.byMachine(
                baton, "admin", "rota/geriatrician/rutland?from=2090-01-01&to=2090-02-01", "text/calendar", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//a//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20261121T090000Z
                DTSTART:20900101T080000
                DTEND:20900101T200000
                RRULE:FREQ=DAILY;COUNT=3
                SUMMARY:shah
                END:VEVENT
                END:VCALENDAR
                """.replace(
                                "\n", "\r\n"));
        assertThat(calendar.ok().json().get("added").asInt()).isEqualTo(3);
        for (String list : List.of("teams", "areas", "contact-points", "staff", "rota")) {
            String template = admin.get("%s/lists/%s/template".formatted(Lists.ADMIN, list))
                    .ok()
                    .body();
            assertThat(template.strip()).as(list).contains(",").doesNotContain("\n");
        }
    }

    @Test
    @Order(4)
    void refusesABadRowWithRowColumnValueAndReasonAndStoresNothing() {
        Map<String, String> bad = Map.of(
                "areas",
                "postcode,area\nLE17,harborough\nle15,rutland\n",
                "teams",
                TEAMS + "pharmacy,rutland,Pharmacists,,whenever,open,,\n",
                "contact-points",
                "owner,kind,value\ncrew-rutland,back-door,0116 496 0303\ncrew-nowhere,e-mail,a@b.c\n",
                "staff",
                STAFF + "new.person,New,Person,,,geriatrician-rutland camunda-admin\n",
                "rota",
                "role,area,person,order,starts,ends\ngeriatrician,rutland,nobody,1,2026-12-01T08:00,2026-12-01T20:00\n",
                "organisations",
                ORGANISATION + ORGANISATION.replace("C82999", "c 1"));
        Map<String, List<String>> words = Map.of(
                "areas", List.of("3", "postcode", "le15", "is not the outward part of a postcode, in capitals"),
                "teams", List.of("6", "hours", "whenever", "is not like Mon-Fri"),
                "contact-points", List.of("3", "owner", "crew-nowhere", "is neither a team nor an organisation"),
                "staff", List.of("5", "teams", "camunda-admin", "is no team of the directory"),
                "rota", List.of("2", "person", "nobody", "is nobody in the staff directory"),
                "organisations", List.of("2", "code", "c 1", "is not an ODS code"));
        String before = stored();
        bad.forEach((list, file) -> {
            Answer page = lists.upload(list, file);
            assertThat(page.status()).as(list).isEqualTo(400);
            assertThat(page.body()).as(list).contains(words.get(list)).contains("nothing was stored");
            Answer machine = Lists.byMachine(baton, "admin", list, "text/csv", file);
            assertThat(machine.status()).as(list).isEqualTo(400);
            assertThat(machine.json().get("errors").get(0).toString()).as(list).contains(words.get(list));
        });
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void aCaseReachesThePeopleOfTheNewTeams() {
        List.of("jpellow", "shah").forEach(AdminIT::setPassword);
        Person crew = Person.signIn(baton, "jpellow", CHOSEN, "tasklist");
        Map<String, Object> callOut = new HashMap<>(CallOuts.fall("Oakley", OLD_NUMBER));
        callOut.put("postcode", "LE15 6AA");
        callOut.put("practiceCode", "C82999");

        reference = crew.start("ptcda", callOut).ok().json().get("businessKey").asText();

        Journey journey = new Journey(baton, callOut, reference);
        Person geriatrician = Person.signIn(baton, "shah", CHOSEN, "tasklist");
        geriatrician.claim(journey.task(geriatrician, "Discuss and decide")).ok();
        assertThat(watching()).isPositive();
    }

    @Test
    @Order(6)
    void aCoordinatorMergesNumbersAndSeesNobodyElsesNames() {
        assertThat(admin.get("/baton/nhs-numbers").status()).isEqualTo(403);
        Person coordinator = Person.signIn(baton, "coordinator", "tasklist");
        Lists pages = new Lists(coordinator);
        Map<String, String> asked =
                new HashMap<>(Lists.hidden(coordinator.get("/baton/nhs-numbers").ok()));
        asked.putAll(Map.of("superseded", OLD_NUMBER, "current", "1234567890", "reason", "told by the register"));
        assertThat(pages.form("/baton/nhs-numbers/check", asked).body()).contains("check digit is wrong");

        asked.put("current", NEW_NUMBER);
        Answer preview = pages.form("/baton/nhs-numbers/check", asked).ok();
        assertThat(preview.body()).containsPattern("Cases that move</dt><dd>1<").doesNotContain("OAKLEY", reference);
        assertThat(pages.form("/baton/nhs-numbers", Lists.hidden(preview)).status())
                .isEqualTo(302);

        assertThat(baton.database()
                        .sql(
                                "select p.nhs_number from care_case c join person p on p.id = c.person_id where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo(NEW_NUMBER);
    }

    @Test
    @Order(7)
    void nobodyWatchesACaseThatIsOver() {
        String instance = admin.get(
                        Person.ENGINE + "/process-instance?rootProcessInstances=true&businessKey=" + reference)
                .ok()
                .json()
                .get(0)
                .get("id")
                .asText();

        admin.send("DELETE", Person.ENGINE + "/process-instance/" + instance, "")
                .ok();

        assertThat(watching()).isZero();
    }

    private static void setPassword(String name) {
        admin.send(
                        "PUT",
                        "%s/user/%s/credentials".formatted(Person.ENGINE, name),
                        Answer.write(Map.of("password", CHOSEN, "authenticatedUserPassword", Person.PASSWORD)))
                .ok();
    }

    private static long watching() {
        return baton.database()
                .sql(
                        "select count(*) from act_ru_authorization where group_id_ = 'manager-rutland' and resource_type_ = 8")
                .query(Long.class)
                .single();
    }

    private static long count(String table) {
        return baton.database()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static String stored() {
        return baton.database().sql("""
                select concat_ws(' ', (select count(*) from organisation), (select count(*) from area_postcode),
                  (select count(*) from team), (select count(*) from contact_point), (select count(*) from staff),
                  (select count(*) from shift), (select count(*) from act_id_user), (select count(*) from act_id_membership),
                  (select count(*) from list_import))
                """).query(String.class).single();
    }
}
