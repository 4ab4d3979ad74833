package health.baton.casefile;

import health.baton.engine.UsableInModels;
import health.baton.form.Moments;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The actions of a case's plan, for models: who owes one and by when. */
@Component
@UsableInModels
public class Plan {
    private final KnownFacts known;
    private final CaseRegister cases;

    Plan(KnownFacts known, CaseRegister cases) {
        this.known = known;
        this.cases = cases;
    }

    /**
     * The owners of actions but the practice, which is asked with the letter to the GP; the first due first.
     *
     * @throws NoSuchElementException when this is no case: a model that asks wrongly must stop, not find nobody
     */
    public List<String> owners(String caseReference) {
        if (cases.find(caseReference).isEmpty()) {
            throw new NoSuchElementException("The plan of no case is asked for: hand over the case reference");
        }
        return Action.in(known.all(caseReference)).stream()
                .filter(action -> !action.isOfThePractice())
                .map(Action::owner)
                .toList();
    }

    /**
     * When the owner's action is due, as the plan says.
     *
     * @param owner kebab, e.g. {@code district-nurses}
     * @throws NoSuchElementException when the plan asks nothing of this owner
     */
    @SuppressWarnings("JavaUtilDate") // the engine's expressions know no other type
    public Date due(String caseReference, String owner) {
        return Action.in(known.all(caseReference)).stream()
                .filter(action -> action.owner().equals(owner))
                .map(action -> Date.from(Moments.at(action.by())))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The plan asks nothing of %s".formatted(owner)));
    }

    /**
     * A moment that somebody said in a form, e.g. when the next visit is.
     *
     * @param field key of the field
     * @throws NoSuchElementException when nobody has said it: a model has to ask before it waits
     */
    @SuppressWarnings("JavaUtilDate") // the engine's expressions know no other type
    public Date at(String caseReference, String field) {
        return Optional.ofNullable(known.all(caseReference).get(field))
                .map(moment -> Date.from(Moments.at(moment.toString())))
                .orElseThrow(() -> new NoSuchElementException("Nobody has said %s".formatted(field)));
    }
}
