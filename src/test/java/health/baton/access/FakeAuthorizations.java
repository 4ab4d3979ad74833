package health.baton.access;

import health.baton.engine.Authorizations;
import health.baton.engine.SignedIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down what is allowed, one line each. */
final class FakeAuthorizations implements Authorizations {
    final List<String> given = new ArrayList<>();
    final List<String> filters = new ArrayList<>();
    final Map<String, Set<String>> startableBy = new LinkedHashMap<>();

    @Override
    public void allowApplications(String teamId, Set<String> applications) {
        only(teamId + " opens ", applications);
    }

    @Override
    public boolean mayOpen(SignedIn.Person person, String application) {
        return person.teams().stream().anyMatch(team -> given.contains(team + " opens " + application));
    }

    @Override
    public void allowStarts(String teamId, Set<String> pathways) {
        only(teamId + " starts ", pathways);
    }

    private void only(String what, Set<String> which) {
        given.removeIf(line -> line.startsWith(what));
        which.forEach(one -> given.add(what + one));
    }

    @Override
    public void allowReadDefinitions(String teamId) {
        given.add(teamId + " reads drawings");
    }

    @Override
    public void allowWatch(String teamId, String processInstance) {
        given.add(teamId + " watches " + processInstance);
    }

    @Override
    public void allowWatchCase(String teamId, String caseReference) {
        given.add(teamId + " watches case " + caseReference);
    }

    @Override
    public void endWatch(String processInstance) {
        given.add("nobody watches " + processInstance);
    }

    @Override
    public void allowFilter(String teamId, String filterName) {
        given.add(teamId + " uses " + filterName);
    }

    @Override
    public void allowEverything(String teamId) {
        given.add(teamId + " does everything");
    }

    @Override
    public void addFilter(Filter filter) {
        filters.add(filter.name());
    }

    @Override
    public Map<String, Set<String>> startableBy() {
        return startableBy;
    }
}
