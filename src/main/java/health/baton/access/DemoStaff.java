package health.baton.access;

import health.baton.engine.People;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Creates the demonstration's organisations, teams and people before anybody can connect; what is there stays. */
@Component
@Profile("demo")
class DemoStaff implements SmartInitializingSingleton {
    private static final Resource ORGANISATIONS = new ClassPathResource("demo/organisations.csv");

    private final People people;
    private final DemoDirectory directory;
    private final DemoRota rota;

    DemoStaff(People people, DemoDirectory directory, DemoRota rota) {
        this.people = people;
        this.directory = directory;
        this.rota = rota;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoMark.refuseDemonstration(people);
        addTeams();
        DemoPerson.ALL.forEach(this::add);
        rota.cover();
    }

    private void addTeams() {
        try (Reader organisations = new InputStreamReader(ORGANISATIONS.getInputStream(), StandardCharsets.UTF_8)) {
            directory.addOrganisations(organisations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        directory.addArea("leicester", DemoTeam.POSTCODES);
        people.addTeam(MachineDoors.ADMINISTRATORS, "Administrators");
        DemoTeam.all().forEach(team -> {
            directory.addTeam(team);
            people.addTeam(team.id(), team.name());
        });
    }

    private void add(DemoPerson person) {
        people.add(person.signInName(), person.givenName(), person.familyName(), person.email(), DemoPerson.PASSWORD);
        person.teams().forEach(team -> people.join(person.signInName(), team));
        directory.addPerson(person);
    }
}
