package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class EngineTogether implements Together {
    private static final int MOST = 200;
    private static final int ID_LENGTH = 6;

    private final TaskService engine;
    private final Tasks tasks;
    private final TaskDoors doors;
    private final MarkedTasks marked;
    private final TaskFacts facts;
    private final EngineForms forms;
    private final SystemActs system;
    private final SignedIn signedIn;

    EngineTogether(
            TaskService engine,
            Tasks tasks,
            TaskDoors doors,
            MarkedTasks marked,
            TaskFacts facts,
            EngineForms forms,
            SystemActs system,
            SignedIn signedIn) {
        this.engine = engine;
        this.tasks = tasks;
        this.doors = doors;
        this.marked = marked;
        this.facts = facts;
        this.forms = forms;
        this.system = system;
        this.signedIn = signedIn;
    }

    @Override
    public Set<String> roles() {
        return marked.with(PROPERTY, "yes").stream()
                .map(MarkedTasks.Marked::role)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Kind> mine() {
        String person = signedIn.required().name();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, Optional<String>> schemas = new HashMap<>();
        open(person)
                .forEach((task, node) -> schemas.computeIfAbsent(
                                node, same -> Optional.ofNullable(forms.ofTask(task.id())))
                        .ifPresent(schema -> kinds.computeIfAbsent(
                                        id(task.label(), schema),
                                        id -> new Kind(id, task.label(), schema, new ArrayList<>()))
                                .tasks()
                                .add(task)));
        return List.copyOf(kinds.values());
    }

    /** Due first, with the node at which it stands; those that a colleague holds are left out. */
    private Map<OpenTask, String> open(String person) {
        Set<MarkedTasks.Marked> all = marked.with(PROPERTY, "yes");
        if (all.isEmpty()) {
            return Map.of();
        }
        Set<String> nodes = all.stream().map(MarkedTasks.Marked::node).collect(Collectors.toSet());
        List<Task> found = system.act(() -> engine.createTaskQuery()
                .taskCandidateUser(person)
                .includeAssignedTasks()
                .taskDefinitionKeyIn(
                        all.stream().map(MarkedTasks.Marked::element).distinct().toArray(String[]::new))
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST));
        Map<String, OpenTask> byId = tasks
                .findAll(found.stream().map(Task::getId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(OpenTask::id, task -> task));
        Map<OpenTask, String> open = new LinkedHashMap<>();
        for (Task task : found) {
            String node = MarkedTasks.node(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
            boolean free = task.getAssignee() == null || task.getAssignee().equals(person);
            OpenTask view = byId.get(task.getId());
            if (free && nodes.contains(node) && view != null) {
                open.put(view, node);
            }
        }
        return open;
    }

    @Override
    public Map<String, Object> facts(OpenTask task) {
        return facts.of(task);
    }

    @Override
    public Result complete(String taskId, Map<String, Object> answers) {
        Optional<Result> before = against(taskId);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            doors.complete(taskId, answers);
            return result(State.DONE);
        } catch (AnswersRefused refused) {
            return against(taskId).orElse(new Result(State.REFUSED, null, refused.reasons()));
        } catch (OptimisticLockingException | NullValueException | AuthorizationException meanwhile) {
            return against(taskId).orElse(result(State.AGAIN));
        }
    }

    private Optional<Result> against(String taskId) {
        String person = signedIn.required().name();
        Optional<OpenTask> task = tasks.find(taskId);
        if (task.isEmpty()) {
            return Optional.of(result(State.GONE));
        }
        String holder = task.get().holder();
        if (holder != null && !holder.equals(person)) {
            return Optional.of(new Result(State.HELD, holder, List.of()));
        }
        return tasks.mayWork(taskId) && "yes".equals(task.get().properties().get(PROPERTY))
                ? Optional.empty()
                : Optional.of(result(State.NOT_OFFERED));
    }

    private static Result result(State state) {
        return new Result(state, null, List.of());
    }

    private static String id(String label, String schema) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((label + "\n" + schema).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
