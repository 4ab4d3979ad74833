package health.baton.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

@Component
class EngineSignedIn implements SignedIn {
    private final IdentityService identity;
    private final People people;

    EngineSignedIn(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    @Override
    public Optional<Person> person() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(authentication -> authentication.getUserId() != null)
                .map(authentication -> new Person(
                        authentication.getUserId(),
                        authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds()));
    }

    @Override
    public void as(String signInName, Runnable act) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(signInName, people.teamsOf(signInName));
        try {
            act.run();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
