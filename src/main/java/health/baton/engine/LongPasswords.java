package health.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * What people may choose as their password: long, nothing of their name, and nothing that is guessed early. No rules about kinds of characters (NIST SP
 * 800-63B-4, 3.1.1.2: 15 characters where there is no second factor).
 */
final class LongPasswords implements PasswordPolicy {
    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(
                new PasswordPolicyLengthRuleImpl(People.SHORTEST_PASSWORD),
                new PasswordPolicyUserDataRuleImpl(),
                new EasilyGuessed());
    }
}
