package health.baton.engine;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;

@Component
class EngineTaskDoors implements TaskDoors {
    private final TaskService tasks;
    private final FormService forms;
    private final SignedIn signedIn;

    EngineTaskDoors(TaskService tasks, FormService forms, SignedIn signedIn) {
        this.tasks = tasks;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @Override
    public void take(String taskId) {
        tasks.claim(taskId, signedIn.required().name());
    }

    @Override
    public void complete(String taskId, Map<String, Object> answers) {
        try {
            forms.submitTaskForm(taskId, answers);
        } catch (FormFieldValidationException e) {
            throw EngineCases.refused(e);
        }
    }
}
