package health.baton.version;

import health.baton.casefile.CaseFile;
import health.baton.engine.Authorizations;
import health.baton.engine.Cases;
import health.baton.engine.Deployments;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.SignedIn;
import health.baton.engine.TaskDoors;
import health.baton.engine.Tasks;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application, and what crews and administrators do in these tests. */
abstract class RunningVersions extends RunningEngine {
    static final String LOOK = "Look at this case: its pathway version was withdrawn";
    static final String REASON = "It leaves out the second question";
    static final String OFFICER = "Bo Example, clinical safety officer";

    @Autowired
    Deployments deployments;

    @Autowired
    Authorizations authorizations;

    @Autowired
    Versions versions;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDoors doors;

    @Autowired
    CaseFile file;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WithdrawVersion withdraw;

    final Round round = new Round();

    void deploy() {
        deployments.deploy(round.key, round.files());
        authorizations.allowStarts(Round.TEAM, Set.of(round.key));
    }

    String start() {
        String[] reference = new String[1];
        signedIn.as(
                "crew",
                () -> reference[0] = cases.start(
                        round.key,
                        Map.of("whereabouts", "At home"),
                        UUID.randomUUID().toString()));
        return reference[0];
    }

    void complete(String reference, String label, Map<String, Object> answers) {
        OpenTask task = open(reference, label).get(0);
        signedIn.as("crew", () -> {
            doors.take(task.id());
            doors.complete(task.id(), answers);
        });
    }

    void withdraw(int number, String reason) {
        signedIn.as("admin", () -> withdraw.withdraw(round.key, number, reason, OFFICER));
    }

    List<OpenTask> open(String reference, String label) {
        return tasks.ofCase(reference).stream()
                .filter(task -> task.label().equals(label))
                .toList();
    }

    String story(String reference) {
        return file.story(reference).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    Version newest() {
        return versions.all().stream()
                .filter(version -> version.pathway().equals(round.key) && version.newest())
                .findFirst()
                .orElseThrow();
    }
}
