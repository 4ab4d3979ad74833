package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody of the demonstration, and nobody, at every door of the application, about cases of their own and of others. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class WhoMaySeeWhatIT {
    private static final DoorTable TABLE = DoorTable.read("/access/doors.txt");
    private static final int SAMPLE = 25;
    private static final Pattern KIND = Pattern.compile("/baton/many/([0-9a-f]{12})");
    private static final Pattern NAVIGATION = Pattern.compile("<nav .*?</nav>", Pattern.DOTALL);
    private static final Pattern LEADS_TO = Pattern.compile("href=\"([^\"]+)\"");
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String OUTCOMES = "/baton/manager";
    /** Spring's own answer to what went wrong, which nobody can ask for. */
    private static final Set<String> INSIDE = Set.of("/error");

    private final Stage stage;

    WhoMaySeeWhatIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyDoorOfTheApplicationStandsInTheTable() {
        List<String> inTable =
                TABLE.lines().stream().map(DoorTable.Line::door).distinct().toList();

        assertThat(inTable).containsAll(mapped());
    }

    @Test
    void everybodyGetsTheAnswerOfTheTable() {
        Things things = Things.bring(stage);
        List<Visitor> everybody = Stream.concat(
                        Stream.of(Visitor.nobody(stage.baton())),
                        people().stream().map(name -> Visitor.signIn(stage.baton(), name)))
                .toList();

        Map<String, Map<Integer, List<String>>> wrong = new TreeMap<>();
        List<String> told = new ArrayList<>();
        int cells = 0;
        for (DoorTable.Line line : TABLE.lines()) {
            String key = "%s | %s | %s".formatted(line.door(), line.about(), line.sends());
            for (Visitor visitor : everybody) {
                if (!isTried(line, visitor.name())) {
                    continue;
                }
                Answer answer = visitor.ask(line.method(), line.address(things.known()), line.body(things.known()));
                cells++;
                if (!line.expected(visitor.name()).isMetBy(answer)) {
                    wrong.computeIfAbsent(key, same -> new TreeMap<>())
                            .computeIfAbsent(answer.status(), same -> new ArrayList<>())
                            .add(visitor.name());
                }
                things.toldTo(visitor.name(), answer)
                        .forEach(name -> told.add("%s: %s of %s".formatted(key, name, visitor.name())));
            }
        }
        System.out.printf(
                "%,d cells: %d people at %d doors%n",
                cells, everybody.size(), TABLE.lines().size());
        assertThat(told).isEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void theNavigationNamesWhatSomebodyMayOpenAndNothingElse() {
        Map<String, Set<String>> closed = new TreeMap<>();
        Map<String, List<String>> offered = new HashMap<>();
        for (String name : people()) {
            Visitor visitor = Visitor.signIn(stage.baton(), name);
            List<String> pages = NAVIGATION
                    .matcher(visitor.ask("GET", "/baton/my-decisions", "").ok().body())
                    .results()
                    .flatMap(navigation -> LEADS_TO.matcher(navigation.group()).results())
                    .map(link -> link.group(1))
                    .toList();
            offered.put(name, pages);
            String applications = visitor.ask("GET", "/camunda/api/admin/auth/user/default", "")
                    .ok()
                    .json()
                    .path("authorizedApps")
                    .toString();
            for (String application : List.of("welcome", "tasklist", "cockpit")) {
                if (pages.contains("/camunda/app/%s/default/".formatted(application))
                        != applications.contains('"' + application + '"')) {
                    closed.computeIfAbsent(name, same -> new TreeSet<>()).add(application);
                }
            }
            pages.stream()
                    .filter(page -> page.startsWith("/baton/"))
                    .filter(page -> visitor.ask("GET", page, "").status() != 200)
                    .forEach(page -> closed.computeIfAbsent(name, same -> new TreeSet<>())
                            .add(page));
        }
        assertThat(closed).isEmpty();
        assertThat(offered.get("records"))
                .contains("/camunda/app/welcome/default/", "/baton/records/removal")
                .doesNotContain(TASKLIST, COCKPIT, OUTCOMES);
        assertThat(offered.get("manager")).contains(COCKPIT, OUTCOMES).doesNotContain(TASKLIST);
        assertThat(offered.get("geriatrician")).contains(TASKLIST).doesNotContain(COCKPIT, OUTCOMES);
        assertThat(offered.get("admin")).contains("/baton/admin").doesNotContain(OUTCOMES);
    }

    /** With {@code -Psoak} everybody at every door, else nobody, all who are named, and one in twenty-five of the others. */
    private static boolean isTried(DoorTable.Line line, String name) {
        return Boolean.getBoolean("baton.soak")
                || name.isEmpty()
                || name.equals("admin")
                || line.named().containsKey(name)
                || (line.door() + line.about() + name).hashCode() % SAMPLE == 0;
    }

    private List<String> people() {
        return stage.baton()
                .database()
                .sql("select id_ from act_id_user order by 1")
                .query(String.class)
                .list();
    }

    private Set<String> mapped() {
        Set<String> doors = new TreeSet<>();
        JsonNode contexts = Visitor.signIn(stage.baton(), "admin")
                .ask("GET", "/actuator/mappings", "")
                .ok()
                .json();
        for (JsonNode mapping : contexts.findValue("dispatcherServlet")) {
            JsonNode conditions = mapping.path("details").path("requestMappingConditions");
            for (JsonNode pattern : conditions.path("patterns")) {
                if (!INSIDE.contains(pattern.asText())) {
                    methods(conditions).forEach(method -> doors.add(method + " " + pattern.asText()));
                }
            }
        }
        assertThat(doors).hasSizeGreaterThan(90);
        return doors;
    }

    private static List<String> methods(JsonNode conditions) {
        List<String> methods = StreamSupport.stream(conditions.path("methods").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return methods.isEmpty() ? List.of("GET", "POST", "PUT", "DELETE", "PATCH") : methods;
    }

    /**
     * Cases of three pathways, with what belongs to them.
     *
     * @param known their ids by the names that the table uses
     * @param family the family name of each case's person, by who may see it
     */
    private record Things(Map<String, String> known, Map<String, Set<String>> family) {
        static Things bring(Stage stage) {
            RunningBaton baton = stage.baton();
            Map<String, String> known = new HashMap<>();
            Journey callOut = stage.callOut("Quellmann", "9990006008");
            Person geriatrician = Person.signIn(baton, "geriatrician", "tasklist");
            String discussion = callOut.task(geriatrician, "Discuss and decide");
            // later the second one would be asked too
            geriatrician.claim(discussion).ok();
            known.put("call-out", callOut.reference());
            known.put("discussion", discussion);
            known.put(
                    "entry",
                    one(
                            stage,
                            "select max(id)::text from timeline_entry where case_reference = ?",
                            callOut.reference()));

            String clinic = Letters.invited(stage, "Rosendahl", "9990006016");
            known.put("clinic", clinic);
            known.put(
                    "letter",
                    one(
                            stage,
                            "select id::text from message where kind = 'letter' and case_reference = ? order by number limit 1",
                            clinic));
            known.put(
                    "posting",
                    new Journey(baton, Map.of(), clinic)
                            .task(Person.signIn(baton, "icucoordinator", "tasklist"), "Post the letter"));

            String listed = Listed.noLonger(stage, "Sprangley");
            known.put("listed", listed);
            known.put("list", "waiting-list-validation");
            known.put("kind", kind(Person.signIn(baton, "consultant", "tasklist"), listed));
            known.put("file", file(stage));
            known.put("batch", batch(stage));
            known.put("code", stage.answerCode(clinic, "letter"));
            return new Things(
                    known,
                    Map.of(
                            "Quellmann", TABLE.may("GET /camunda/api/baton/cases/{reference}", "reference=<call-out>"),
                            "Rosendahl", TABLE.may("GET /camunda/api/baton/cases/{reference}", "reference=<clinic>"),
                            "Sprangley", TABLE.may("GET /camunda/api/baton/cases/{reference}", "reference=<listed>")));
        }

        Set<String> toldTo(String name, Answer answer) {
            return family.entrySet().stream()
                    .filter(each ->
                            !each.getValue().contains(name) && answer.body().contains(each.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** The page on which the clinician answers many such tasks at once. */
        private static String kind(Person clinician, String reference) {
            return Awaitility.await("the task about " + reference)
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> KIND.matcher(clinician.get("/baton/many").ok().body())
                                    .results()
                                    .map(found -> found.group(1))
                                    .findFirst()
                                    .orElse(""),
                            found -> !found.isEmpty());
        }

        /** A file whose one row is refused; nobody has agreed to it. */
        private static String file(Stage stage) {
            return Visitor.signIn(stage.baton(), "waitinglist")
                    .ask(
                            "POST",
                            "/api/cohorts/waiting-list-validation?start=false",
                            "csv localId,familyName\nRW-1,Sprangley")
                    .ok()
                    .json()
                    .get("id")
                    .asText();
        }

        /** A batch without letters, posted long ago. */
        private static String batch(Stage stage) {
            String id = UUID.randomUUID().toString();
            stage.baton().database().sql("""
                            insert into print_batch (id, team, pathway, made_by, made_at, state, ended_at, ended_by)
                            values (?::uuid, 'waiting-list-leicester', 'waiting-list-validation', 'waitinglist',
                                    now() - interval '1 year', 'posted', now() - interval '1 year', 'waitinglist')
                            """).param(id).update();
            return id;
        }

        private static String one(Stage stage, String sql, String reference) {
            return stage.baton()
                    .database()
                    .sql(sql)
                    .param(reference)
                    .query(String.class)
                    .single();
        }
    }
}
