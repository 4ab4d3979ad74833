package health.baton.rota;

import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task store with one open task, at the node {@code someTask} of the scope {@code scope}. */
final class OneTask implements Tasks {
    final List<String> people = new ArrayList<>(List.of("asha"));
    final List<String> teams = new ArrayList<>();

    @Nullable
    String holder;

    boolean open = true;
    int offers;

    @Override
    public Optional<OpenTask> at(String scope, String element) {
        boolean here = open && "scope".equals(scope) && "someTask".equals(element);
        return here ? Optional.of(task()) : Optional.empty();
    }

    @Override
    public void offer(String taskId, List<String> morePeople, List<String> moreTeams) {
        offers++;
        people.addAll(morePeople);
        teams.addAll(moreTeams);
    }

    private OpenTask task() {
        return new OpenTask(
                "7",
                "someTask",
                "Discuss",
                "K7QM-4XTN",
                holder,
                List.copyOf(people),
                List.copyOf(teams),
                Instant.EPOCH,
                null,
                50,
                Map.of());
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OpenTask> findAll(Set<String> taskIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OpenTask> ofCase(String caseReference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OpenTask> ofCases(Set<String> caseReferences) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OpenTask> within(String scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayWork(String taskId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void takeOver(String taskId) {
        throw new UnsupportedOperationException();
    }
}
