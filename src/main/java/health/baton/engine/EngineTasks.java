package health.baton.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class EngineTasks implements Tasks {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineForms forms;
    private final SystemActs system;
    private final SignedIn signedIn;
    private final People people;
    private final ApplicationEventPublisher events;

    EngineTasks(
            TaskService tasks,
            RuntimeService runtime,
            EngineForms forms,
            SystemActs system,
            SignedIn signedIn,
            People people,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.runtime = runtime;
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
    public List<OpenTask> within(String scope) {
        List<String> parts = new ArrayList<>(List.of(scope));
        system.act(() -> {
            for (int i = 0; i < parts.size(); i++) {
                runtime.createProcessInstanceQuery().superProcessInstanceId(parts.get(i)).list().stream()
                        .map(ProcessInstance::getId)
                        .forEach(parts::add);
            }
            return true;
        });
        return list(query -> query.processInstanceIdIn(parts.toArray(String[]::new)));
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
        return system.act(() -> ((ServiceImpl) tasks).getCommandExecutor().execute(context -> {
            List<Task> open = filter.apply(tasks.createTaskQuery())
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            Map<String, String> references = references(open);
            // a job may have ended a task, or its whole block, since the query read it
            return open.stream()
                    .flatMap(task -> Optional.ofNullable(references.get(task.getProcessInstanceId()))
                            .map(reference -> view(task, reference))
                            .stream())
                    .toList();
        }));
    }

    /** Asked once for all of them: an execution would bring its whole case along, and fails when that has just ended. */
    private Map<String, String> references(List<Task> open) {
        Set<String> instances = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private OpenTask view(Task task, String caseReference) {
        Map<String, String> properties = forms.properties(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return TaskStory.view((TaskEntity) task, caseReference, properties);
    }

    private static List<String> without(Collection<String> all, Collection<String> known) {
        return all.stream().filter(one -> !known.contains(one)).distinct().toList();
    }
}
