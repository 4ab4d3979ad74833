package health.baton.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs our listeners on every node of every model that is parsed, so that no model can leave them out. */
@Component
class StoryTeller extends AbstractBpmnParseListener {
    private final TaskStory tasks;
    private final CaseStory cases;

    StoryTeller(TaskStory tasks, CaseStory cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        Map<String, String> properties = properties(element);
        process.setProperty(Beside.BEGINS_WHEN, properties.get(Beside.BEGINS_WHEN));
        process.setProperty(WhoseTurn.TAKES_FILES, properties.get(WhoseTurn.TAKES_FILES));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> cases.started((ExecutionEntity) execution));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> cases.ended((ExecutionEntity) execution));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        Map<String, String> properties = properties(element);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> {
            tasks.countFromWhatWasDone(task, definition.getDueDateExpression());
            tasks.offered(task, properties);
        });
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, tasks::held);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> tasks.done(task, properties));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> tasks.withdrawn(task, properties));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        tell(element, activity, ExecutionListener.EVENTNAME_START);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        tell(element, activity, ExecutionListener.EVENTNAME_START);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        tell(element, activity, ExecutionListener.EVENTNAME_START);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        tell(element, activity, ExecutionListener.EVENTNAME_END);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        tellIfItPassesResponsibility(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        tellIfItPassesResponsibility(element, activity);
    }

    private void tellIfItPassesResponsibility(Element element, ActivityImpl activity) {
        if (properties(element).containsKey("responsible")) {
            tell(element, activity, ExecutionListener.EVENTNAME_END);
        }
    }

    /** A clock, a message or an error that came; where a path begins or ends, and a step done, tell themselves otherwise. */
    private static boolean isNews(Element element) {
        return !element.getTagName().equals("endEvent")
                && element.elements().stream()
                        .anyMatch(child -> child.getTagName().endsWith("EventDefinition"));
    }

    private void tell(Element element, ActivityImpl activity, String when) {
        @Nullable String label = element.attribute("name");
        if (label == null) {
            return;
        }
        Map<String, String> properties = properties(element);
        boolean news = isNews(element);
        activity.addBuiltInListener(when, (ExecutionListener)
                execution -> cases.passed((ExecutionEntity) execution, activity, label, news, properties));
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        if (properties == null) {
            return Map.of();
        }
        // a template writes a field that was left empty as a property without value
        properties.values().removeIf(value -> value == null || value.isBlank());
        return Map.copyOf(properties);
    }
}
