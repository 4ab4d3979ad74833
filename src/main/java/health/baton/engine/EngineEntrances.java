package health.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

@Component
class EngineEntrances implements Entrances {
    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final EngineForms forms;
    private final SystemActs system;
    private final SignedIn signedIn;

    EngineEntrances(
            RepositoryService repository,
            AuthorizationService authorizations,
            EngineForms forms,
            SystemActs system,
            SignedIn signedIn) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.forms = forms;
        this.system = system;
        this.signedIn = signedIn;
    }

    @Override
    public List<Entrance> all() {
        SignedIn.Person person = signedIn.required();
        // administrators may start everything in the engine, and look after people's software, not after people
        List<String> teams = person.teams().stream()
                .filter(team -> !team.equals(Groups.CAMUNDA_ADMIN))
                .toList();
        return system.act(() -> repository
                .createProcessDefinitionQuery()
                .startableInTasklist()
                .latestVersion()
                .active()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .filter(definition -> authorizations.isUserAuthorized(
                        person.name(),
                        teams,
                        Permissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        definition.getKey()))
                .map(definition -> {
                    var start = forms.ofStart(definition.getId());
                    String name = definition.getName();
                    return new Entrance(
                            definition.getKey(),
                            name == null ? definition.getKey() : name,
                            start.schema(),
                            start.properties());
                })
                .toList());
    }
}
