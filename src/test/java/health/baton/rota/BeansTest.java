package health.baton.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.baton.deadline.Deadline;
import health.baton.directory.Hours;
import health.baton.directory.Leicester;
import health.baton.directory.RolesOfTeams;
import health.baton.directory.TeamInPlace;
import health.baton.directory.Teams;
import health.baton.engine.Accounts;
import health.baton.engine.Capability;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.engine.Tasks;
import health.baton.engine.UsableInModels;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The three rooms as the application puts them together. */
class BeansTest {
    private static AnnotationConfigApplicationContext rooms;

    @BeforeAll
    static void open() {
        new Leicester();
        rooms = new AnnotationConfigApplicationContext(Rooms.class);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void modelsFindTheBeansThatTheyMayCallByName() {
        assertThat(rooms.getBean("team")).isInstanceOf(TeamInPlace.class);
        assertThat(rooms.getBean("rota")).isInstanceOf(WhoIsOn.class);
        assertThat(rooms.getBean("deadline")).isInstanceOf(Deadline.class);
        assertThat(rooms.getBeanNamesForAnnotation(UsableInModels.class))
                .containsExactlyInAnyOrder("team", "rota", "deadline");
    }

    @Test
    void capabilitiesAreNamedLikeTheirClasses() {
        assertThat(rooms.getBeanNamesForType(Capability.class))
                .containsExactlyInAnyOrder(
                        "checkTeamOpen", "findWhoIsThere", "findOnDuty", "offerToNext", "seeWhetherTaken");
    }

    @Test
    void aTeamWhosePlaceIsTakenIsNotAddedAtAll() {
        Teams teams = rooms.getBean(Teams.class);
        assertThat(catchThrowable(() -> teams.add(
                        Leicester.team("crew-2", "geriatrician", Hours.always()), List.of("rutland", "leicester"))))
                .isNotNull();
        assertThat(teams.find("crew-2")).isEmpty();
        assertThat(rooms.getBean(TeamInPlace.class).of("practice", "C82019")).isEqualTo("coordinator-leicester");
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {"health.baton.lists", "health.baton.directory", "health.baton.deadline", "health.baton.rota"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Rooms {
        @Bean
        JdbcClient db() {
            return JdbcClient.create(Leicester.SOURCE);
        }

        @Bean
        PlatformTransactionManager transactions() {
            return new DataSourceTransactionManager(Leicester.SOURCE);
        }

        @Bean
        Clock clock() {
            return Leicester.clock("2026-11-16T12:00:00Z");
        }

        @Bean
        Tasks tasks() {
            return new OneTask();
        }

        @Bean
        People people() {
            return Mockito.mock(People.class);
        }

        @Bean
        RolesOfTeams roles() {
            return Mockito.mock(RolesOfTeams.class);
        }

        @Bean
        SignedIn signedIn() {
            return Mockito.mock(SignedIn.class);
        }

        @Bean
        Accounts accounts() {
            return Mockito.mock(Accounts.class);
        }
    }
}
