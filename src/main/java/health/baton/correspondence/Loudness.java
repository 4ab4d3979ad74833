package health.baton.correspondence;

import health.baton.engine.OpenTask;
import health.baton.engine.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is reminded of a task: its holder, its teams, the coordinator of the area, the manager; nobody is never an answer. */
@Component
class Loudness {
    private final Facts facts;
    private final Addresses addresses;
    private final Notices notices;
    private final People people;

    Loudness(Facts facts, Addresses addresses, Notices notices, People people) {
        this.facts = facts;
        this.addresses = addresses;
        this.notices = notices;
        this.people = people;
    }

    /** The listeners of the n-th reminder (from 1); the next louder ones where there are none; the last from then on. */
    Listeners of(OpenTask task, int reminder) {
        List<Function<OpenTask, Listeners>> steps =
                List.of(this::holder, this::team, other -> lead(other, "coordinator"), other -> lead(other, "manager"));
        int step = Math.min(reminder, steps.size()) - 1;
        Stream<Integer> louderThenQuieter = Stream.concat(
                Stream.iterate(step, next -> next < steps.size(), next -> next + 1),
                Stream.iterate(step - 1, next -> next >= 0, next -> next - 1));
        return louderThenQuieter
                .map(next -> steps.get(next).apply(task))
                .filter(Listeners::somebody)
                .findFirst()
                .orElse(new Listeners(Set.of(), List.of()));
    }

    private Listeners holder(OpenTask task) {
        Optional<String> holder = Optional.ofNullable(task.holder());
        return new Listeners(holder.map(Set::of).orElse(Set.copyOf(task.people())), List.of());
    }

    private Listeners team(OpenTask task) {
        return new Listeners(notices.meant(Set.of(), task.teams()), task.teams());
    }

    /** Teams that may do the task too from this reminder on: the whole team of its role. */
    List<String> helpers(OpenTask task, int reminder) {
        String role = task.properties().get("role");
        return reminder < 2 || role == null ? List.of() : lead(task, role).teams();
    }

    private Listeners lead(OpenTask task, String role) {
        Map<String, Object> known = facts.known(task.caseReference(), Set.of("area"));
        List<String> teams = Optional.ofNullable(known.get("area"))
                .map(area -> addresses.covering(role, area.toString()))
                .orElse(List.of());
        return new Listeners(notices.meant(Set.of(), teams), teams);
    }

    /** The listeners as the case's story names them. */
    String names(Listeners listeners) {
        Stream<String> names = listeners.teams().isEmpty()
                ? listeners.people().stream().sorted().map(people::displayName)
                : listeners.teams().stream().map(team -> addresses.contact(team).name());
        return listeners.somebody()
                ? names.collect(Collectors.joining(", "))
                : "Nobody: there is no coordinator and no manager for this area";
    }

    /** People get notices, teams a message in their queue; where there is no team, the people get it. */
    record Listeners(Set<String> people, List<String> teams) {
        boolean somebody() {
            return !people.isEmpty() || !teams.isEmpty();
        }
    }
}
