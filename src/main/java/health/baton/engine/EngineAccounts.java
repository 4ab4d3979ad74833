package health.baton.engine;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineAccounts implements Accounts {
    private static final int BYTES = 32;

    private final IdentityService identity;
    private final People people;
    private final SystemActs system;
    private final SecureRandom random = new SecureRandom();

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
            @Nullable User user = identity.createUserQuery().userId(name).singleResult();
            if (user == null) {
                user = identity.newUser(name);
                user.setPassword(unknown());
            }
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

    private String unknown() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
