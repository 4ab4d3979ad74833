package health.baton.version;

import health.baton.casefile.CaseFile;
import health.baton.engine.OpenTask;
import health.baton.engine.RunningEngine;
import health.baton.engine.TaskDoors;
import health.baton.engine.Tasks;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import health.baton.testing.SmallPathway;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application, and what crews and administrators do in these tests. */
abstract class RunningVersions extends RunningEngine {
    static final String LOOK = "Look at this case: its pathway version was withdrawn";
    static final String REASON = "It leaves out the second question";
    static final String OFFICER = "Bo Example, clinical safety officer";

    @Autowired
    Versions versions;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskDoors doors;

    @Autowired
    CaseFile file;

    @Autowired
    WithdrawVersion withdraw;

    final SmallPathway round = Round.ofItsOwn();

    void deploy() {
        deploy(round, Round.TEAM);
    }

    String start() {
        return begin("crew", round.key, Map.of("whereabouts", "At home"));
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
