package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NotedOnlyIfNothingIsAskedTest {
    private final NotedOnlyIfNothingIsAsked check = new NotedOnlyIfNothingIsAsked();

    @Test
    void aRequestIsNotAnsweredByHavingBeenRead() {
        assertThat(check.refuse("noted", Map.of("gpAsked", "yes")))
                .hasValueSatisfying(why -> assertThat(why).contains("something is asked of you"));
    }

    @Test
    void aRequestIsDoneOrItCannotBe() {
        assertThat(check.refuse("done", Map.of("gpAsked", "yes"))).isEmpty();
        assertThat(check.refuse("cannot", Map.of("gpAsked", "yes"))).isEmpty();
    }

    @Test
    void newsIsRead() {
        assertThat(check.refuse("noted", Map.of("gpAsked", "no"))).isEmpty();
    }

    @Test
    void offersWhatTheAnswerPageOffers() {
        Room room = Room.withoutMail();

        assertThat(room.replies.offered(room.asking().told()))
                .doesNotContain("noted")
                .contains("done", "cannot");
    }
}
