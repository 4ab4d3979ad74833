package health.baton.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

@Component
class EngineAccounts implements Accounts {
    private final IdentityService identity;
    private final People people;
    private final SystemActs system;

    EngineAccounts(IdentityService identity, People people, SystemActs system) {
        this.identity = identity;
        this.people = people;
        this.system = system;
    }

    @Override
    public Map<String, Account> all() {
        return system.act(() -> {
            Map<String, Account> accounts = new LinkedHashMap<>();
            identity.createUserQuery()
                    .orderByUserId()
                    .asc()
                    .list()
                    .forEach(user -> accounts.put(user.getId(), account(user)));
            return accounts;
        });
    }

    @Override
    public void put(Account account, Set<String> among) {
        system.act(() -> {
            String name = account.signInName();
            User user = Optional.ofNullable(
                            identity.createUserQuery().userId(name).singleResult())
                    .orElseGet(() -> withoutPassword(name));
            user.setFirstName(account.givenName());
            user.setLastName(account.familyName());
            user.setEmail(account.email());
            identity.saveUser(user);
            people.teamsOf(name).stream()
                    .filter(team -> among.contains(team) && !account.teams().contains(team))
                    .forEach(team -> identity.deleteMembership(name, team));
            OncePerTransaction.forget();
            account.teams().forEach(team -> people.join(name, team));
            return true;
        });
    }

    private Account account(User user) {
        return new Account(
                user.getId(),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                Objects.requireNonNullElse(user.getLastName(), ""),
                Objects.requireNonNullElse(user.getEmail(), ""),
                people.teamsOf(user.getId()));
    }

    /** Nothing that anybody could type is right. */
    private User withoutPassword(String name) {
        UserEntity user = (UserEntity) identity.newUser(name);
        user.setDbPassword(SlowPasswords.OF_NOBODY);
        return user;
    }
}
