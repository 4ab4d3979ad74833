package health.baton.access;

import health.baton.engine.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People in memory. */
final class FakePeople implements People {
    final Map<String, String> passwords = new LinkedHashMap<>();
    final Map<String, String> emails = new LinkedHashMap<>();
    final Map<String, String> teamNames = new LinkedHashMap<>();
    final Map<String, List<String>> teams = new LinkedHashMap<>();

    FakePeople with(String name, String password, String... memberOf) {
        add(name, name, name, name + "@example.org", password);
        List.of(memberOf).forEach(team -> join(name, team));
        return this;
    }

    @Override
    public boolean none() {
        return passwords.isEmpty();
    }

    @Override
    public void add(String signInName, String givenName, String familyName, String email, String password) {
        passwords.putIfAbsent(signInName, password);
        emails.putIfAbsent(signInName, email);
    }

    @Override
    public void addTeam(String id, String name) {
        teamNames.put(id, name);
    }

    @Override
    public void join(String signInName, String teamId) {
        List<String> known = teams.computeIfAbsent(signInName, name -> new ArrayList<>());
        if (!known.contains(teamId)) {
            known.add(teamId);
        }
    }

    @Override
    public String displayName(String signInName) {
        return signInName;
    }

    @Override
    public Optional<String> email(String signInName) {
        return Optional.ofNullable(emails.get(signInName)).filter(email -> !email.isBlank());
    }

    @Override
    public List<String> teamsOf(String signInName) {
        return teams.getOrDefault(signInName, List.of());
    }

    @Override
    public List<String> membersOf(String teamId) {
        return teams.keySet().stream()
                .filter(name -> teamsOf(name).contains(teamId))
                .toList();
    }

    @Override
    public boolean passwordIsRight(String signInName, String password) {
        return password.equals(passwords.get(signInName));
    }
}
