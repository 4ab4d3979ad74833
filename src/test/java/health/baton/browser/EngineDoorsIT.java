package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that the engine can be asked for, by strangers and by staff who have no part in the case. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class EngineDoorsIT {
    private static final Pattern VARIABLE = Pattern.compile("([^/]+)/\\{([^}]+)}");
    /** Answers of an operation other than 401 to whoever is not signed in; none of them knows anything. */
    private static final Map<String, Integer> TO_STRANGERS = Map.of(
            "GET /engine", 200,
            "GET /engine/{name}/identity/password-policy", 200,
            "POST /engine/{name}/identity/password-policy", 400,
            "POST /engine/{name}/identity/verify", 404,
            "GET /engine/{name}/task/{id}/form-variables", 403);

    private final Stage stage;

    EngineDoorsIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void strangersGetNothing() {
        Visitor nobody = Visitor.nobody(stage.baton());
        Map<String, String> ids = Map.of();

        List<String> answered = new ArrayList<>();
        for (String operation : EngineOperations.all()) {
            Answer answer = ask(nobody, operation, ids, "{}");
            if (answer.status() != TO_STRANGERS.getOrDefault(operation.replace(EngineOperations.ROOT, ""), 401)) {
                answered.add(answer.status() + " " + operation);
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void staffOfOtherTeamsSeeAndChangeNothingOfACase() {
        Journey callOut = stage.callOut("Underhay", "9990006024");
        Person geriatrician = Person.signIn(stage.baton(), "geriatrician", "tasklist");
        String task = callOut.task(geriatrician, "Discuss and decide");
        Map<String, String> ids = ids(callOut.reference());
        ids.put("task", task);
        String before = state(task);
        Map<String, Named> table = table();

        Map<String, String> wrong = new TreeMap<>();
        Visitor visitor = Visitor.signIn(stage.baton(), "otherpractice");
        for (String operation : EngineOperations.all()) {
            if (!operation.contains("{name}")) {
                continue;
            }
            Named named = table.getOrDefault(operation, Named.REFUSED);
            Answer answer = ask(visitor, operation, ids, named.sends());
            if (!named.isMetBy(answer)) {
                wrong.put(operation, answer.status() + " " + answer.body());
            }
            if (answer.body().contains(callOut.reference()) || answer.body().contains("Underhay")) {
                wrong.put(operation, "tells of the case");
            }
        }
        assertThat(state(task)).isEqualTo(before);
        assertThat(wrong).isEmpty();
    }

    private static Answer ask(Visitor visitor, String operation, Map<String, String> ids, String body) {
        String method = operation.substring(0, operation.indexOf(' '));
        String address = operation.substring(operation.indexOf(' ') + 1).replace("{name}", "default");
        Matcher variables = VARIABLE.matcher(address);
        String filled = variables.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + "/" + ids.getOrDefault(found.group(1), "x")));
        String sent = method.equals("POST") || method.equals("PUT") ? "json " + body : "";
        for (Map.Entry<String, String> id : ids.entrySet()) {
            sent = sent.replace("<" + id.getKey() + ">", id.getValue());
        }
        return visitor.ask(method, filled, sent);
    }

    /** By what stands before them in an address; {@code part} are the executions of the case. */
    private Map<String, String> ids(String reference) {
        Map<String, String> ids = new HashMap<>(Map.of(
                "reference", reference,
                "key", "ptcda",
                "user", "geriatrician",
                "group", "geriatrician-leicester",
                "members", "crew",
                "user-members", "crew",
                "variables", "disposition",
                "localVariables", "disposition"));
        Map.of(
                        "process-instance", "select id_ from part where id_ = root_proc_inst_id_",
                        "execution", "select id_ from part order by id_",
                        "job",
                                "select id_ from act_ru_job where handler_type_ like 'timer-%' and process_instance_id_ in (select id_ from part)",
                        "variable-instance",
                                "select id_ from act_ru_variable where proc_inst_id_ in (select id_ from part)",
                        "process-definition", "select proc_def_id_ from part where id_ = root_proc_inst_id_",
                        "deployment",
                                "select deployment_id_ from act_re_procdef where id_ in (select proc_def_id_ from part)",
                        "job-definition",
                                "select id_ from act_ru_jobdef where proc_def_id_ in (select proc_def_id_ from part)",
                        "decision-definition", "select id_ from act_re_decision_def",
                        "authorization", "select id_ from act_ru_authorization",
                        "filter", "select id_ from act_ru_filter")
                .forEach((name, sql) -> ids.put(name, one(sql, reference)));
        return ids;
    }

    private String one(String sql, String reference) {
        return stage.baton()
                .database()
                .sql("""
                        with whole as (select root_proc_inst_id_ as id from act_ru_execution where business_key_ = :reference),
                             part as (select * from act_ru_execution where root_proc_inst_id_ in (select id from whole))
                        """ + sql + " limit 1")
                .param("reference", reference)
                .query(String.class)
                .single();
    }

    /** What somebody without a part in it could have changed. */
    private String state(String task) {
        return stage.baton()
                .database()
                .sql("""
                select format('%s held by %s; others: %s; %s suspended; disposition %s; %s people, %s groups, %s rights, %s filters, %s deployments',
                    (select name_ from act_ru_task where id_ = :task), (select assignee_ from act_ru_task where id_ = :task),
                    (select count(*) from act_ru_identitylink where user_id_ = 'otherpractice'),
                    (select count(*) from act_ru_execution where suspension_state_ <> 1),
                    (select string_agg(text_, ',') from act_ru_variable v join act_ru_task t using (proc_inst_id_)
                      where t.id_ = :task and v.name_ = 'disposition'),
                    (select count(*) from act_id_user), (select count(*) from act_id_membership),
                    (select count(*) from act_ru_authorization where user_id_ = 'otherpractice'),
                    (select count(*) from act_ru_filter), (select count(*) from act_re_deployment))
                """)
                .param("task", task)
                .query(String.class)
                .single();
    }

    /** What is sent to an operation, and what it answers. */
    private record Named(int status, String sends) {
        static final Named REFUSED = new Named(0, "{}");

        boolean isMetBy(Answer answer) {
            return status == 0 ? answer.status() >= 400 : answer.status() == status;
        }
    }

    private static Map<String, Named> table() {
        Map<String, Named> table = new HashMap<>();
        for (String line : DoorTable.text("/access/engine.txt").split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells =
                        Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
                String operation = cells[0].replaceFirst(" ", " " + EngineOperations.ROOT + "/engine/{name}");
                table.put(operation, new Named(Integer.parseInt(cells[1]), cells.length > 2 ? cells[2] : "{}"));
            }
        }
        return table;
    }
}
