package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.testing.MovableClock;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** What becomes of the sessions of an account whose password is changed, and what it may be changed to. */
class PasswordOfSessionTest extends RunningEngine {
    @Autowired
    EnginePeople people;

    @Autowired
    IdentityService identity;

    private final MovableClock clock = new MovableClock();
    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
    private PasswordOfSession filter;

    @BeforeEach
    void somebody() {
        people.add(name, "Olwen", "Merrivale", "", "the first of them all");
        filter = new PasswordOfSession(people, clock);
    }

    @AfterEach
    void nobody() {
        identity.deleteUser(name);
    }

    @Test
    void endsEverySessionOfTheAccountWithinAMinuteOfItsPasswordBeingAnother() throws ServletException, IOException {
        MockHttpSession here = signedIn();
        MockHttpSession elsewhere = signedIn();

        change("another, and just as long");

        assertThat(isOver(here)).isFalse();
        clock.pass(PasswordOfSession.LOOKED_AT_EVERY);
        assertThat(isOver(here)).isTrue();
        assertThat(isOver(elsewhere)).isTrue();
        assertThat(isOver(signedIn())).as("signed in with the new one").isFalse();
    }

    @Test
    void endsTheSessionsOfAnAccountThatIsGone() throws ServletException, IOException {
        MockHttpSession session = signedIn();
        identity.deleteUser(name);
        clock.pass(PasswordOfSession.LOOKED_AT_EVERY);

        assertThat(isOver(session)).isTrue();
    }

    @Test
    void letsGoOnWhoeverHasTheSamePassword() throws ServletException, IOException {
        MockHttpSession session = signedIn();
        for (int i = 0; i < 3; i++) {
            clock.pass(PasswordOfSession.LOOKED_AT_EVERY);
            assertThat(isOver(session)).isFalse();
        }
        assertThat(isOver(new MockHttpSession())).as("nobody is signed in").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "fourteen chars", "my name is Merrivale", "and that of OLWEN is too"})
    void takesNoPasswordThatIsShortOrHasSomethingOfTheName(String password) {
        assertThatThrownBy(() -> change(password)).isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "qwertyuiopasdfgh",
                "1234567890123456",
                "baton-baton-baton",
                "hospitalhospital2026",
                "administrator123"
            })
    void takesNoLongOneThatIsEasilyGuessed(String password) {
        assertThatThrownBy(() -> change(password)).isInstanceOf(ProcessEngineException.class);
        assertThat(EasilyGuessed.is(password, List.of())).isTrue();
    }

    @Test
    void takesALongOneOfAnyCharacters() {
        change("fifteen letters");

        assertThat(people.passwordIsRight(name, "fifteen letters")).isTrue();
    }

    private void change(String password) {
        User user = identity.createUserQuery().userId(name).singleResult();
        user.setPassword(password);
        identity.saveUser(user);
    }

    /** A session as the sign-in leaves it. */
    private MockHttpSession signedIn() throws ServletException, IOException {
        MockHttpSession session = new MockHttpSession();
        AuthenticationUtil.getAuthsFromSession(session).addOrReplace(new UserAuthentication(name, "default"));
        request(session);
        return session;
    }

    private boolean isOver(MockHttpSession session) throws ServletException, IOException {
        request(session);
        return session.isInvalid();
    }

    private void request(MockHttpSession session) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
