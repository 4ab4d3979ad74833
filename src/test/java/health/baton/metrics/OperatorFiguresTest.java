package health.baton.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.RunningEngine;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OperatorFiguresTest extends RunningEngine {
    private static final Path DASHBOARD = Path.of("src/main/grafana/baton.json");
    private static final Pattern METRIC = Pattern.compile("baton_[a-z_]+");

    @Autowired
    OperatorFigures figures;

    @Autowired
    MeterRegistry registry;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final UUID[] messages = {UUID.randomUUID(), UUID.randomUUID()};

    @BeforeEach
    void twoRemindersOfWhichOneHasNotLeft() {
        for (UUID id : messages) {
            Timestamp created = Timestamp.from(clock.instant().minus(Duration.ofHours(3)));
            boolean left = id.equals(messages[0]);
            db.sql("""
                            insert into message (id, case_reference, kind, channel, to_address, subject, body_markdown, asked,
                              dedupe_key, created_at, sent_at, next_try_at)
                            values (?, 'AAAA-0001', 'reminder', 'email', 'a@example.org', 's', 'b', false, ?, ?, ?, ?)""")
                    .params(id, id.toString(), created, left ? created : null, left ? null : created)
                    .update();
        }
    }

    @AfterEach
    void forget() {
        for (UUID id : messages) {
            db.sql("delete from message where id = ?").param(id).update();
        }
    }

    @Test
    void saysHowMuchWaitsAndHowLong() {
        figures.ask();

        assertThat(registry.get("baton.messages.unsent")
                        .tag("channel", "email")
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(1);
        assertThat(registry.get("baton.messages.oldest.unsent")
                        .tag("channel", "email")
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(3.0 * 60 * 60);
        assertThat(registry.get("baton.chases.sent").functionCounter().count()).isGreaterThanOrEqualTo(2);
        assertThat(registry.get("baton.jobs.failed").gauge().value()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void namesPathwaysTeamsAndChannelsAndNobody() {
        figures.ask();

        Set<String> tags = ours().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .map(Tag::getKey)
                .collect(Collectors.toSet());
        assertThat(tags).isSubsetOf("pathway", "team", "channel");
        assertThat(ours())
                .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
    }

    @Test
    void theDashboardShowsOnlyFiguresThatThereAre() throws IOException {
        figures.ask();
        Set<String> names = ours().stream().map(OperatorFiguresTest::exported).collect(Collectors.toSet());
        names.addAll(
                Set.of("baton_tasks_open", "baton_tasks_overdue", "baton_tasks_oldest_seconds", "baton_cases_running"));

        Set<String> shown = METRIC.matcher(Files.readString(DASHBOARD))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrderElementsOf(names);
    }

    private Set<Meter> ours() {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("baton."))
                .collect(Collectors.toSet());
    }

    private static String exported(Meter meter) {
        String name = meter.getId().getName().replace('.', '_');
        String unit = meter.getId().getBaseUnit();
        String end = meter.getId().getType() == Meter.Type.COUNTER ? "_total" : unit == null ? "" : "_" + unit;
        return name + end;
    }
}
