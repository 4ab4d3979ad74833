package health.baton.correspondence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory in memory: one practice, one area. */
final class FakeAddresses implements Addresses {
    static final String PRACTICE = "practice-c82009";
    final Map<String, String> emails = new HashMap<>();
    final Map<String, List<String>> teams = new HashMap<>(Map.of(
            "coordinator", List.of("coordinator-leicester"),
            "manager", List.of("manager-leicester"),
            "receiving-unit", List.of("receiving-unit-leicester")));
    final Map<String, String> publicPhones = new HashMap<>();
    final Map<String, String> postalAddresses = new HashMap<>();
    boolean practiceIsOpen = true;
    Instant opensAgain;

    @Override
    public Optional<String> practice(String odsCode) {
        return odsCode.equals("C82009") && practiceIsOpen ? Optional.of(PRACTICE) : Optional.empty();
    }

    @Override
    public List<String> covering(String role, String area) {
        return teams.getOrDefault(role, List.of());
    }

    @Override
    public Optional<Instant> opensAgain(String team) {
        return Optional.ofNullable(opensAgain);
    }

    @Override
    public Contact contact(String team) {
        return new Contact(
                "Team " + team,
                emails.get(team),
                team.equals("coordinator-leicester") ? "0116 496 0001" : "0116 496 0002");
    }

    @Override
    public Optional<String> publicPhone(String team) {
        return Optional.ofNullable(publicPhones.get(team));
    }

    @Override
    public Optional<String> postalAddress(String team) {
        return Optional.ofNullable(postalAddresses.get(team));
    }

    @Override
    public Optional<String> staffEmail(String signInName) {
        return Optional.ofNullable(emails.get(signInName));
    }
}
