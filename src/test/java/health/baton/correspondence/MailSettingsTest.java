package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
    private final MailSettings settings = new MailSettings(
            "baton@baton.example", "http://localhost", List.of("nhs.net", " Secure.NHS.uk "), Duration.ZERO);

    @ParameterizedTest
    @ValueSource(strings = {"a@nhs.net", "a@NHS.NET", "a@box.nhs.net", "a@secure.nhs.uk"})
    void trustsASecureDomainAndWhatIsBelowIt(String address) {
        assertThat(settings.isSecure(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@evil-nhs.net",
                "a@nhs.net.evil.org",
                "a@gmail.com",
                "nhs.net",
                "",
                "a@nhs.net@evil.org",
                "a@evil.org,b@nhs.net",
                "a@evil.org\nBcc: b@nhs.net",
                "\"a@evil.org\" <b@nhs.net>"
            })
    void trustsNothingElse(String address) {
        assertThat(settings.isSecure(address)).isFalse();
    }
}
