package health.baton.casefile;

import health.baton.engine.People;
import health.baton.engine.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Staff in their teams, one of whom may be signed in. */
public class FakePeople implements People, SignedIn {
    private static final Map<String, List<String>> TEAMS = Map.of(
            "crew", List.of("crew-leicester"),
            "geriatrician", List.of("geriatrician-leicester"),
            "rutland", List.of("geriatrician-rutland"),
            "practice", List.of("practice-c82009"),
            "manager", List.of("manager-rwe"),
            "othermanager", List.of("manager-rwr"),
            "coordinator", List.of("coordinator-leicester"),
            "nobody", List.of());

    private @Nullable String now;

    public void signIn(@Nullable String name) {
        now = name;
    }

    public static SignedIn.Person of(String name) {
        return new Person(name, TEAMS.getOrDefault(name, List.of()));
    }

    @Override
    public Optional<Person> person() {
        return Optional.ofNullable(now).map(FakePeople::of);
    }

    @Override
    public void as(String signInName, Runnable act) {
        String before = now;
        now = signInName;
        act.run();
        now = before;
    }

    @Override
    public boolean none() {
        return false;
    }

    @Override
    public void add(String signInName, String givenName, String familyName, String email, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addTeam(String id, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void join(String signInName, String teamId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String displayName(String signInName) {
        return "Dr " + signInName;
    }

    @Override
    public Optional<String> email(String signInName) {
        return Optional.empty();
    }

    @Override
    public List<String> teamsOf(String signInName) {
        return TEAMS.getOrDefault(signInName, List.of());
    }

    @Override
    public List<String> membersOf(String teamId) {
        return TEAMS.keySet().stream()
                .filter(name -> teamsOf(name).contains(teamId))
                .toList();
    }

    @Override
    public boolean passwordIsRight(String signInName, String password) {
        return false;
    }
}
