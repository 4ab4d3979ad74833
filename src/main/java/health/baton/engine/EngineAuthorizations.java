package health.baton.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.springframework.stereotype.Component;

@Component
class EngineAuthorizations implements Authorizations {
    private final AuthorizationService authorizations;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskFilters filters;
    private final EngineForms forms;
    private final SystemActs system;

    EngineAuthorizations(
            AuthorizationService authorizations,
            RepositoryService repository,
            RuntimeService runtime,
            TaskFilters filters,
            EngineForms forms,
            SystemActs system) {
        this.authorizations = authorizations;
        this.repository = repository;
        this.runtime = runtime;
        this.filters = filters;
        this.forms = forms;
        this.system = system;
    }

    @Override
    public void allowApplications(String teamId, Set<String> applications) {
        takeAllBut(teamId, Resources.APPLICATION, applications);
        applications.forEach(application -> grant(teamId, Resources.APPLICATION, application, Permissions.ACCESS));
    }

    @Override
    public boolean mayOpen(SignedIn.Person person, String application) {
        return authorizations.isUserAuthorized(
                person.name(), person.teams(), Permissions.ACCESS, Resources.APPLICATION, application);
    }

    @Override
    public void allowStarts(String teamId, Set<String> pathways) {
        Set<String> kept = new HashSet<>(pathways);
        kept.add(Authorization.ANY);
        takeAllBut(teamId, Resources.PROCESS_DEFINITION, kept);
        for (String pathway : pathways) {
            grant(
                    teamId,
                    Resources.PROCESS_DEFINITION,
                    pathway,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
            grant(teamId, Resources.PROCESS_INSTANCE, Authorization.ANY, ProcessInstancePermissions.CREATE);
        }
    }

    @Override
    public void allowReadDefinitions(String teamId) {
        grant(teamId, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        grant(teamId, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    @Override
    public void allowWatch(String teamId, String processInstance) {
        system.act(() -> {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(teamId);
            grant.setResource(Resources.PROCESS_INSTANCE);
            grant.setResourceId(processInstance);
            grant.addPermission(ProcessInstancePermissions.READ);
            authorizations.saveAuthorization(grant);
            return true;
        });
    }

    @Override
    public void allowWatchCase(String teamId, String caseReference) {
        system.act(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseReference)
                        .list())
                .forEach(instance ->
                        grant(teamId, Resources.PROCESS_INSTANCE, instance.getId(), ProcessInstancePermissions.READ));
    }

    /** All at once, whether they are still there or not: an answer and a clock may end a case in the same instant. */
    @Override
    public void endWatch(String processInstance) {
        system.act(() -> ((ServiceImpl) authorizations).getCommandExecutor().execute(context -> {
            context.getAuthorizationManager()
                    .deleteAuthorizationsByResourceId(Resources.PROCESS_INSTANCE, processInstance);
            return true;
        }));
    }

    @Override
    public void allowFilter(String teamId, String filterName) {
        grant(teamId, Resources.FILTER, filters.id(filterName), Permissions.READ);
    }

    @Override
    public void allowEverything(String teamId) {
        for (Resources resource : Resources.values()) {
            grant(teamId, resource, Authorization.ANY, Permissions.ALL);
        }
    }

    @Override
    public void addFilter(Filter filter) {
        filters.add(filter);
    }

    @Override
    public Map<String, Set<String>> startableBy() {
        return system.act(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> forms.properties(definition.getId(), definition.getKey())
                        .getOrDefault("startableBy", "")
                        .transform(roles -> Map.entry(definition.getKey(), roles)))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words(entry.getValue()))));
    }

    private void takeAllBut(String team, Resource resource, Set<String> kept) {
        system.act(() -> {
            authorizations
                    .createAuthorizationQuery()
                    .groupIdIn(team)
                    .resourceType(resource)
                    .authorizationType(Authorization.AUTH_TYPE_GRANT)
                    .list()
                    .stream()
                    .filter(grant -> !kept.contains(grant.getResourceId()))
                    .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
            return true;
        });
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private void grant(String team, Resource resource, String id, Permission... permissions) {
        system.act(() -> {
            Authorization grant = authorizations
                    .createAuthorizationQuery()
                    .groupIdIn(team)
                    .resourceType(resource)
                    .resourceId(id)
                    .authorizationType(Authorization.AUTH_TYPE_GRANT)
                    .singleResult();
            if (grant == null) {
                grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                grant.setGroupId(team);
                grant.setResource(resource);
                grant.setResourceId(id);
            } else if (Arrays.stream(permissions).allMatch(grant::isPermissionGranted)) {
                return true;
            }
            Arrays.stream(permissions).forEach(grant::addPermission);
            authorizations.saveAuthorization(grant);
            return true;
        });
    }
}
