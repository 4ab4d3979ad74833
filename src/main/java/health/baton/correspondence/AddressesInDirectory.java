package health.baton.correspondence;

import health.baton.directory.ContactKind;
import health.baton.directory.ContactPoints;
import health.baton.directory.NextOpening;
import health.baton.directory.Organisations;
import health.baton.directory.StaffDirectory;
import health.baton.directory.StaffMember;
import health.baton.directory.Team;
import health.baton.directory.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AddressesInDirectory implements Addresses {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Teams teams;
    private final Organisations organisations;
    private final ContactPoints contacts;
    private final StaffDirectory staff;
    private final NextOpening nextOpening;
    private final Clock clock;

    AddressesInDirectory(
            Teams teams,
            Organisations organisations,
            ContactPoints contacts,
            StaffDirectory staff,
            NextOpening nextOpening,
            Clock clock) {
        this.teams = teams;
        this.organisations = organisations;
        this.contacts = contacts;
        this.staff = staff;
        this.nextOpening = nextOpening;
        this.clock = clock;
    }

    @Override
    public Optional<String> practice(String odsCode) {
        return organisations.isOpen(odsCode, LocalDate.now(clock.withZone(ZONE)))
                ? teams.covering(Team.PRACTICE, odsCode)
                        .filter(team -> team.role().equals(Team.PRACTICE))
                        .map(Team::id)
                : Optional.empty();
    }

    @Override
    public List<String> covering(String role, String area) {
        return teams.covering(role, area).map(Team::id).stream().toList();
    }

    @Override
    public Optional<Instant> opensAgain(String team) {
        return teams.find(team).flatMap(nextOpening::of);
    }

    @Override
    public Contact contact(String team) {
        return new Contact(
                teams.find(team).map(Team::name).orElse(team),
                contacts.find(team, ContactKind.EMAIL).orElse(null),
                contacts.numberToRing(team).orElse(null));
    }

    @Override
    public Optional<String> publicPhone(String team) {
        return contacts.find(team, ContactKind.PUBLIC_PHONE);
    }

    @Override
    public Optional<String> postalAddress(String team) {
        return contacts.find(team, ContactKind.POSTAL_ADDRESS);
    }

    @Override
    public Optional<String> staffEmail(String signInName) {
        return staff.find(signInName).map(StaffMember::email);
    }
}
