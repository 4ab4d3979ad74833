package health.baton.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EnginePeople implements People {
    private final IdentityService identity;
    private final SystemActs system;

    EnginePeople(IdentityService identity, SystemActs system) {
        this.identity = identity;
        this.system = system;
    }

    @Override
    public boolean none() {
        return system.act(() -> identity.createUserQuery().count() == 0);
    }

    @Override
    public void add(String signInName, String givenName, String familyName, String email, String password) {
        system.act(() -> {
            if (find(signInName) == null) {
                User user = identity.newUser(signInName);
                user.setFirstName(givenName);
                user.setLastName(familyName);
                user.setEmail(email);
                user.setPassword(password);
                ((IdentityServiceImpl) identity).saveUser(user, true);
            }
            return true;
        });
    }

    @Override
    public void addTeam(String id, String name) {
        system.act(() -> {
            Group group = identity.createGroupQuery().groupId(id).singleResult();
            if (group == null) {
                group = identity.newGroup(id);
                group.setType("TEAM");
            }
            group.setName(name);
            identity.saveGroup(group);
            return true;
        });
    }

    @Override
    public void join(String signInName, String teamId) {
        system.act(() -> {
            if (!teamsOf(signInName).contains(teamId)) {
                identity.createMembership(signInName, teamId);
                OncePerTransaction.forget();
            }
            return true;
        });
    }

    @Override
    public String displayName(String signInName) {
        User user = system.act(() -> find(signInName));
        return user == null ? signInName : "%s %s".formatted(user.getFirstName(), user.getLastName());
    }

    @Override
    public Optional<String> email(String signInName) {
        return Optional.ofNullable(system.act(() -> find(signInName)))
                .map(User::getEmail)
                .filter(email -> !email.isBlank());
    }

    @Override
    public List<String> teamsOf(String signInName) {
        return OncePerTransaction.ask(
                List.of(EnginePeople.class, signInName),
                () -> system.act(
                        () -> identity.createGroupQuery().groupMember(signInName).orderByGroupId().asc().list().stream()
                                .map(Group::getId)
                                .toList()));
    }

    @Override
    public List<String> membersOf(String teamId) {
        return system.act(() -> identity.createUserQuery().memberOfGroup(teamId).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList());
    }

    @Override
    public boolean passwordIsRight(String signInName, String password) {
        return system.act(() -> identity.checkPassword(signInName, password));
    }

    /** Something else for each password, and nothing to guess one by; empty when there is no such account. */
    Optional<String> passwordMark(String signInName) {
        return Optional.ofNullable(system.act(() -> find(signInName)))
                .map(User::getPassword)
                .map(password -> Manifest.sha256(password.getBytes(StandardCharsets.UTF_8)));
    }

    private @Nullable User find(String signInName) {
        return identity.createUserQuery().userId(signInName).singleResult();
    }
}
