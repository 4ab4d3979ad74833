package health.baton.engine;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that Tasklist offers. Their expressions are ours: nobody else may store a filter. */
@Component
class TaskFilters {
    private final FilterService filters;
    private final TaskService tasks;
    private final SystemActs system;

    TaskFilters(FilterService filters, TaskService tasks, SystemActs system) {
        this.filters = filters;
        this.tasks = tasks;
        this.system = system;
    }

    void add(Authorizations.Filter wanted) {
        system.act(() -> {
            var filter =
                    filters.createTaskFilterQuery().filterName(wanted.name()).singleResult();
            if (filter == null) {
                filter = filters.newTaskFilter(wanted.name());
            }
            filter.setQuery(query(wanted));
            filter.setProperties(Map.of(
                    "description", wanted.description(),
                    "priority", wanted.priority(),
                    "color", wanted.colour(),
                    "refresh", true,
                    "showUndefinedVariable", false));
            return filters.saveFilter(filter);
        });
    }

    String id(String name) {
        return system.act(() ->
                filters.createTaskFilterQuery().filterName(name).singleResult().getId());
    }

    private TaskQuery query(Authorizations.Filter wanted) {
        TaskQuery query = tasks.createTaskQuery();
        if (wanted.whose() == Authorizations.Whose.MINE) {
            query.taskAssigneeExpression("${currentUser()}");
        } else {
            // whoever holds a task was offered it: both kinds are in this one
            query.taskCandidateUserExpression("${currentUser()}").includeAssignedTasks();
        }
        if (wanted.dueWithin() != null) {
            query.dueBeforeExpression(
                    "${dateTime().plusSeconds(%d)}".formatted(wanted.dueWithin().toSeconds()));
        }
        return query.orderByDueDate().asc().orderByTaskPriority().desc();
    }
}
