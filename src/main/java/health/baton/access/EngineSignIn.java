package health.baton.access;

import health.baton.engine.People;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs people in with the engine's names and passwords; their authorities are the ids of their teams. Being the only
 * provider it also keeps Spring Boot from inventing a default user.
 */
@Component
class EngineSignIn implements AuthenticationProvider {
    private final People people;

    EngineSignIn(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        if (name.isBlank() || !(given.getCredentials() instanceof String password) || password.isEmpty()) {
            throw new BadCredentialsException("Name or password is missing");
        }
        if (!people.passwordIsRight(name, password)) {
            throw new BadCredentialsException("Name and password do not belong together");
        }
        List<GrantedAuthority> teams = people.teamsOf(name).stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(name, null, teams);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
