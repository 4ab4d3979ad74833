package health.baton.scenario;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scenarios say about meetings. Each begins with empty agendas. */
public class MeetingSteps {
    private static final String NOWHERE = "nowhere";
    private final JdbcClient jdbc;

    public MeetingSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Before
    public void emptyAgendas() {
        jdbc.sql("delete from meeting_place").update();
        jdbc.sql("update meeting_series set area = 'leicester' where area = ?")
                .param(NOWHERE)
                .update();
    }

    @Given("the meeting {string} is not set up")
    public void isNotSetUp(String meeting) {
        jdbc.sql("delete from meeting_place where meeting = ?").param(meeting).update();
        jdbc.sql("update meeting_series set area = ? where meeting = ?")
                .params(NOWHERE, meeting)
                .update();
    }

    @Given("the meeting {string} is set up in {string}")
    public void isSetUp(String meeting, String area) {
        jdbc.sql("update meeting_series set area = ? where meeting = ?")
                .params(area, meeting)
                .update();
    }
}
