package health.baton.pathway;

import health.baton.engine.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pathway that somebody brought would change, and what stands against it.
 *
 * @param pathway its key
 * @param candidate what was brought
 * @param held how much was held against how many rules, in words
 * @param findings everything that breaks a rule
 * @param elsewhere those of the findings that no drawing shows
 * @param forms what the forms among these show, with the fields marked
 * @param sheets drawings with findings; without findings, those of what was brought
 * @param over the version that cases begin with now; null when there is none
 * @param plan what would be deployed; null while something breaks a rule
 */
public record Proposal(
        String pathway,
        Candidate candidate,
        String held,
        List<Finding> findings,
        List<Noted> elsewhere,
        List<FormSheet> forms,
        List<Sheet> sheets,
        @Nullable Release over,
        @Nullable Plan plan) {

    /** Whether after it the start would look after the pathway again, which an administrator has brought in. */
    public boolean givesBack() {
        return candidate.ofApplication() && over != null && over.byHand();
    }

    /** Whether deploying it would do something. */
    public boolean changesSomething() {
        return plan != null && (!plan.changes().isEmpty() || givesBack());
    }

    /** Whether nothing stands against it. */
    public boolean isDeployable() {
        return changesSomething() && plan != null && plan.refusal().isEmpty();
    }
}
