package health.baton.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * Works out a password where there is no account, or it has to wait, as long as where there is one: how long the answer takes
 * does not say who has an account.
 */
public final class EqualSignIn extends DbIdentityServiceProvider {
    @Override
    public boolean checkPassword(String userId, @Nullable String password) {
        UserEntity user = findUserById(userId);
        if (password != null && (user == null || isUserLocked(user))) {
            Context.getProcessEngineConfiguration().getPasswordManager().check(password, SlowPasswords.OF_NOBODY);
        }
        return super.checkPassword(userId, password);
    }
}
