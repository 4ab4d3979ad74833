package health.baton.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** The nodes at which process instances stand. */
@Component
class ActivePlaces {
    private final RuntimeService runtime;
    private final EngineForms forms;

    ActivePlaces(RuntimeService runtime, EngineForms forms) {
        this.runtime = runtime;
        this.forms = forms;
    }

    List<Versions.Place> of(List<ProcessInstance> instances) {
        List<Versions.Place> places = new ArrayList<>();
        for (ProcessInstance instance : instances) {
            ActivityInstance whole = runtime.getActivityInstance(instance.getId());
            if (whole != null) {
                leaves(instance, whole, places);
            }
        }
        return places;
    }

    private void leaves(ProcessInstance instance, ActivityInstance at, List<Versions.Place> places) {
        for (ActivityInstance inside : at.getChildActivityInstances()) {
            leaves(instance, inside, places);
        }
        for (TransitionInstance next : at.getChildTransitionInstances()) {
            places.add(place(instance, next.getActivityId()));
        }
        if (at.getChildActivityInstances().length == 0 && at.getChildTransitionInstances().length == 0) {
            places.add(place(instance, at.getActivityId()));
        }
    }

    private Versions.Place place(ProcessInstance instance, String element) {
        return place(instance.getProcessDefinitionId(), instance.getProcessDefinitionKey(), element);
    }

    Versions.Place place(String definitionId, String model, String element) {
        return new Versions.Place(model, element, forms.label(definitionId, element));
    }
}
