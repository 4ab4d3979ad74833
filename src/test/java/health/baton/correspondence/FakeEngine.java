package health.baton.correspondence;

import health.baton.engine.AnswersRefused;
import health.baton.engine.Beside;
import health.baton.engine.Cases;
import health.baton.engine.Cases.OfferedEvent;
import health.baton.engine.ChangedMeanwhile;
import health.baton.engine.Deployments;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import health.baton.form.Answer;
import health.baton.form.Checked;
import health.baton.form.Checks;
import health.baton.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;

/** What this room asks of the engine, in memory. */
final class FakeEngine {
    final List<String> offered = new java.util.ArrayList<>();

    final List<String> told = new ArrayList<>();
    final List<OfferedEvent> offeredEvents = new ArrayList<>();
    final Map<String, List<Answer>> replies = new HashMap<>();
    int changes;
    final List<OpenTask> open = new ArrayList<>();
    final Map<String, List<String>> members = new HashMap<>();
    SignedIn.Person person;
    boolean waits = true;
    final Set<String> over = new HashSet<>();

    /** What began beside cases: what happened, the case, the team, what else it was given. */
    final List<List<Object>> begun = new ArrayList<>();

    final Beside beside = new Beside() {
        @Override
        public void begin(String happening, String caseReference, String team, Map<String, Object> more) {
            begun.add(List.of(happening, caseReference, team, more));
        }

        @Override
        public void answeredLate(String block, String caseReference) {
            begun.add(List.of(ANSWERED_LATE, caseReference, block));
        }

        @Override
        public Set<String> underWay(String happening, Set<String> caseReferences) {
            throw new UnsupportedOperationException();
        }
    };

    final Cases cases = new Cases() {
        @Override
        public String start(String pathway, Map<String, Object> answers, String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String pathwayName(String pathway) {
            return pathway;
        }

        @Override
        public boolean awaits(String caseReference, String message) {
            return false;
        }

        @Override
        public List<OfferedEvent> events(String caseReference) {
            return waits && !over.contains(caseReference) ? offeredEvents : List.of();
        }

        @Override
        public List<OfferedEvent> everOffered(String caseReference, String role) {
            return offeredEvents.stream()
                    .filter(event -> event.roles().contains(role))
                    .toList();
        }

        @Override
        public boolean answer(String caseReference, String message, Map<String, Object> answers, String key) {
            if (changes > 0) {
                changes--;
                throw Mockito.mock(ChangedMeanwhile.class);
            }
            OfferedEvent event = offeredEvents.stream()
                    .filter(offered -> offered.message().equals(message))
                    .findFirst()
                    .orElseThrow();
            Checked checked = FormSchema.parse(event.formSchema()).check(answers, Map.of(), Checks.all());
            if (!checked.isAccepted()) {
                throw new AnswersRefused(checked.refusals(), checked.refused());
            }
            replies.put(key, checked.answers());
            told.add(caseReference + " " + message);
            return waits && !over.contains(caseReference);
        }

        @Override
        public boolean tell(String caseReference, String message, Map<String, Object> answers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean correlate(String caseReference, String message, Map<String, Object> variables) {
            told.add(caseReference + " " + message + " " + variables);
            return waits;
        }
    };

    /** Letters as the newest version has them, beside what a test puts here. */
    final Map<String, String> files = new HashMap<>();

    final Deployments deployments = new Deployments() {
        @Override
        public boolean isOfNewerBuild(String name) {
            return false;
        }

        @Override
        public String deploy(String name, Map<String, byte[]> resources) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holds(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<byte[]> fileOf(String caseReference, String path) {
            String given = files.get(path);
            if (given != null) {
                return Optional.of(given.getBytes(StandardCharsets.UTF_8));
            }
            try (InputStream file = FakeEngine.class.getResourceAsStream("/" + path)) {
                return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    };

    final Tasks tasks = new Tasks() {
        @Override
        public Optional<OpenTask> find(String taskId) {
            return open.stream().filter(task -> task.id().equals(taskId)).findFirst();
        }

        @Override
        public List<OpenTask> findAll(Set<String> taskIds) {
            return List.of();
        }

        @Override
        public List<OpenTask> ofCase(String caseReference) {
            return open;
        }

        @Override
        public List<OpenTask> ofCases(Set<String> caseReferences) {
            return open;
        }

        @Override
        public List<OpenTask> within(String scope) {
            return open;
        }

        @Override
        public boolean mayWork(String taskId) {
            return false;
        }

        @Override
        public Optional<OpenTask> at(String scope, String element) {
            return Optional.empty();
        }

        @Override
        public void offer(String taskId, List<String> people, List<String> teams) {
            offered.addAll(teams);
        }

        @Override
        public void takeOver(String taskId) {
            throw new UnsupportedOperationException();
        }
    };

    final People people = new People() {
        @Override
        public boolean none() {
            return false;
        }

        @Override
        public void add(String signInName, String givenName, String familyName, String email, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addTeam(String id, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void join(String signInName, String teamId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String displayName(String signInName) {
            return "Dr " + signInName;
        }

        @Override
        public Optional<String> email(String signInName) {
            return Optional.of(signInName + "@example.org");
        }

        @Override
        public List<String> teamsOf(String signInName) {
            return members.entrySet().stream()
                    .filter(team -> team.getValue().contains(signInName))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public List<String> membersOf(String teamId) {
            return members.getOrDefault(teamId, List.of());
        }

        @Override
        public boolean passwordIsRight(String signInName, String password) {
            return false;
        }
    };

    final SignedIn signedIn = new SignedIn() {
        @Override
        public Optional<Person> person() {
            return Optional.ofNullable(person);
        }

        @Override
        public void as(String signInName, Runnable act) {
            throw new UnsupportedOperationException();
        }
    };
}
