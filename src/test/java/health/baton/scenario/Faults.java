package health.baton.scenario;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets capabilities fail, before their work or after it, as a lost connection or a killed process would. */
public final class Faults extends AbstractProcessEnginePlugin {
    /** Any capability. */
    public static final String ANY = "";

    private String label = ANY;
    private int before;
    private int after;

    /** The next runs of the capability task with this label fail. */
    public synchronized void fail(String label, int beforeItsWork, int afterItsWork) {
        this.label = label;
        before = beforeItsWork;
        after = afterItsWork;
    }

    /** Whether something will still fail. */
    public synchronized boolean areLeft() {
        return before > 0 || after > 0;
    }

    /** Whether this failure was ordered. */
    public static boolean caused(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Ordered) {
                return true;
            }
        }
        return false;
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
            public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                interrupt(activity);
            }

            @Override
            public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                interrupt(activity);
            }

            @Override
            public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                interrupt(activity);
            }
        });
    }

    private void interrupt(ActivityImpl activity) {
        String name = String.valueOf(activity.getProperty("name"));
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> interrupt(name, true));
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
            // who withdraws a case while a step waits for its next try has no part in its failures
            if (!execution.isCanceled()) {
                interrupt(name, false);
            }
        });
    }

    private synchronized void interrupt(String name, boolean atStart) {
        if (!label.isEmpty() && !label.equals(name)) {
            return;
        }
        if (atStart && before > 0) {
            before--;
            throw new Ordered();
        }
        if (!atStart && after > 0) {
            after--;
            throw new Ordered();
        }
    }

    private static final class Ordered extends RuntimeException {
        Ordered() {
            super("This failure was ordered by the test");
        }
    }
}
