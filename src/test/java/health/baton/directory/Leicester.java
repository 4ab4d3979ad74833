package health.baton.directory;

import health.baton.engine.Work;
import health.baton.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A directory on a real database, emptied for each new one: three teams in Leicester, and its practices. */
public final class Leicester {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Hours OFFICE = Hours.weekdays(LocalTime.of(8, 0), LocalTime.of(18, 30));

    public static final DataSource SOURCE = withTables();
    public final JdbcClient db = JdbcClient.create(SOURCE);
    public final Organisations organisations = new Organisations(db);
    public final Teams teams = new Teams(db);
    public final ContactPoints contacts = new ContactPoints(db);
    public final StaffDirectory staff = new StaffDirectory(db);

    public Leicester() {
        db.sql(
                        "truncate organisation, team, team_hours, team_place, area_postcode, contact_point, staff, shift, offer_made")
                .update();
        organisations.load(practices());
        teams.addArea("leicester", List.of("LE1", "LE2", "LE16"));
        teams.add(team("geriatrician-leicester", "geriatrician", Hours.always()), List.of("leicester"));
        teams.add(team("coordinator-leicester", "coordinator", Hours.always()), List.of("leicester"));
        teams.add(practice(), List.of("C82009"));
    }

    private static DataSource withTables() {
        DataSource source = TestDatabase.empty();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V10__directory.sql"),
                        new ClassPathResource("db/migration/V11__rota.sql"),
                        new ClassPathResource("db/migration/V152__postal_address.sql"))
                .execute(source);
        return source;
    }

    public static Team practice() {
        return new Team(
                "practice-c82009", "practice", "Market Harborough", "C82009", LONDON, "england-and-wales", OFFICE);
    }

    public static Team team(String id, String role, Hours hours) {
        return new Team(id, role, "The " + role + "s", null, LONDON, "england-and-wales", hours);
    }

    public static Reader practices() {
        try {
            return new InputStreamReader(
                    new ClassPathResource("directory/epraccur-leicester.csv").getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    public static Work work(String key, Map<String, Object> inputs) {
        return new Work("K7QM-4XTN", "some-pathway", key, "Some task", inputs, "scope");
    }
}
