package health.baton.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a task's form may show: from the case file first, then references and decisions of the engine. */
@Component
class TaskFacts {
    private final TaskService tasks;
    private final EngineForms forms;
    private final ObjectProvider<KnownAnswers> known;
    private final SystemActs system;

    TaskFacts(TaskService tasks, EngineForms forms, ObjectProvider<KnownAnswers> known, SystemActs system) {
        this.tasks = tasks;
        this.forms = forms;
        this.known = known;
        this.system = system;
    }

    Map<String, Object> of(OpenTask task) {
        String schema = forms.ofTask(task.id());
        if (schema == null) {
            return Map.of();
        }
        KnownAnswers file = known.getObject();
        Set<String> names = file.namesIn(schema);
        Map<String, Object> facts = new LinkedHashMap<>();
        system.act(() -> tasks.getVariables(task.id(), names)).forEach((name, value) -> {
            if (value != null) {
                facts.put(name, value);
            }
        });
        facts.putAll(file.forForm(task.caseReference(), schema));
        return facts;
    }
}
