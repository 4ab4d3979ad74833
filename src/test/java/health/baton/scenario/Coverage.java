package health.baton.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Which nodes and flows of which model the scenarios went through. */
public final class Coverage extends AbstractProcessEnginePlugin {
    private static final Map<String, Set<String>> ALL = new TreeMap<>();
    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    static Map<String, Set<String>> missing(Predicate<String> only) {
        Map<String, Set<String>> missing = new TreeMap<>();
        ALL.forEach((model, all) -> {
            if (!only.test(model)) {
                return;
            }
            Set<String> left = new TreeSet<>(all);
            left.removeAll(SEEN.getOrDefault(model, Set.of()));
            if (!left.isEmpty()) {
                missing.put(model, left);
            }
        });
        return missing;
    }

    static String report(Predicate<String> only) {
        StringBuilder report = new StringBuilder("Coverage of nodes and flows by the scenarios:\n");
        ALL.forEach((model, all) -> {
            int seen = SEEN.getOrDefault(model, Set.of()).size();
            report.append("  %-12s %3d of %3d (%d %%)%n".formatted(model, seen, all.size(), 100 * seen / all.size()));
        });
        missing(only).forEach((model, left) -> report.append("  not reached in %s: %s%n".formatted(model, left)));
        return report.toString();
    }

    /** Writes the diagrams, coloured by what was reached. */
    static void draw() throws IOException {
        new CoveragePictures(ALL, SEEN).write(Path.of("processes"), Path.of("target/coverage"));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                configuration.getCustomPostBPMNParseListeners() == null
                        ? List.of()
                        : configuration.getCustomPostBPMNParseListeners());
        configuration.setCustomPostBPMNParseListeners(listeners);
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                String model = model(scope);
                note(ALL, model, flow.getId());
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> note(SEEN, model, flow.getId()));
            }

            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                process.getActivities().forEach(this::watch);
            }

            private void watch(ActivityImpl activity) {
                String model = model(activity);
                if (!activity.getId().contains("#")) {
                    note(ALL, model, activity.getId());
                    activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                            execution -> note(SEEN, model, activity.getId()));
                    // a wait that was left by its boundary was there
                    activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                            execution -> note(SEEN, model, activity.getId()));
                }
                activity.getActivities().forEach(this::watch);
            }
        });
    }

    private static String model(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    }

    private static synchronized void note(Map<String, Set<String>> where, String model, String id) {
        where.computeIfAbsent(model, key -> new TreeSet<>()).add(id);
    }
}
