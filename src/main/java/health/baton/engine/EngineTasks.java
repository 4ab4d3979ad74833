package health.baton.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class EngineTasks implements Tasks {
    private final TaskService tasks;
    private final EngineForms forms;
    private final SystemActs system;
    private final SignedIn signedIn;
    private final People people;
    private final ApplicationEventPublisher events;

    EngineTasks(
            TaskService tasks,
            EngineForms forms,
            SystemActs system,
            SignedIn signedIn,
            People people,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.forms = forms;
        this.system = system;
        this.signedIn = signedIn;
        this.people = people;
        this.events = events;
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return list(query -> query.taskId(taskId)).stream().findFirst();
    }

    @Override
    public List<OpenTask> findAll(Set<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : list(query -> query.taskIdIn(taskIds.toArray(String[]::new)));
    }

    @Override
    public List<OpenTask> ofCase(String caseReference) {
        return ofCases(Set.of(caseReference));
    }

    @Override
    public List<OpenTask> ofCases(Set<String> caseReferences) {
        return caseReferences.isEmpty()
                ? List.of()
                : list(query -> query.processInstanceBusinessKeyIn(caseReferences.toArray(String[]::new)));
    }

    @Override
    public boolean mayWork(String taskId) {
        return signedIn.person()
                .flatMap(person -> find(taskId)
                        .map(task -> person.name().equals(task.holder())
                                || task.people().contains(person.name())
                                || task.teams().stream().anyMatch(person.teams()::contains)))
                .orElse(false);
    }

    @Override
    public Optional<OpenTask> at(String scope, String element) {
        return list(query -> query.processInstanceId(scope).taskDefinitionKey(element)).stream()
                .findFirst();
    }

    @Override
    public void offer(String taskId, List<String> people, List<String> teams) {
        OpenTask task = find(taskId).orElseThrow();
        List<String> newPeople = without(people, task.people());
        List<String> newTeams = without(teams, task.teams());
        if (newPeople.isEmpty() && newTeams.isEmpty()) {
            return;
        }
        system.act(() -> {
            newPeople.forEach(person -> tasks.addCandidateUser(taskId, person));
            newTeams.forEach(team -> tasks.addCandidateGroup(taskId, team));
            return true;
        });
        events.publishEvent(
                new CaseEvent.TaskOfferedOn(task.caseReference(), taskId, task.label(), newPeople, newTeams));
    }

    @Override
    public void takeOver(String taskId) {
        if (!mayWork(taskId) && !holderIsColleague(taskId)) {
            throw new SecurityException("This task is not offered to this person");
        }
        String person = signedIn.required().name();
        system.act(() -> {
            tasks.setAssignee(taskId, person);
            return true;
        });
    }

    private boolean holderIsColleague(String taskId) {
        List<String> teams = signedIn.required().teams();
        return find(taskId)
                .map(OpenTask::holder)
                .map(holder -> people.teamsOf(holder).stream().anyMatch(teams::contains))
                .orElse(false);
    }

    private List<OpenTask> list(UnaryOperator<TaskQuery> filter) {
        return system.act(() -> ((ServiceImpl) tasks)
                .getCommandExecutor()
                .execute(context -> filter.apply(tasks.createTaskQuery()).orderByTaskCreateTime().asc().list().stream()
                        .filter(EngineTasks::stillRuns)
                        .map(this::view)
                        .toList()));
    }

    /** A job may have ended it, or its whole block, since the query read it. */
    private static boolean stillRuns(Task task) {
        ExecutionEntity execution = ((TaskEntity) task).getExecution();
        return execution != null && execution.getProcessInstance() != null;
    }

    private OpenTask view(Task task) {
        Map<String, String> properties = forms.properties(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return TaskStory.view((TaskEntity) task, properties);
    }

    private static List<String> without(Collection<String> all, Collection<String> known) {
        return all.stream().filter(one -> !known.contains(one)).distinct().toList();
    }
}
