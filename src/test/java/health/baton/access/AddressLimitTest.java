package health.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressLimitTest {
    private static final int FAILURES = 20;
    private static final String ADDRESS = "192.0.2.7";

    private final MovableClock clock = new MovableClock();
    private final AddressLimit limit = new AddressLimit(clock, FAILURES);

    @Test
    void letsAnAddressTryUntilTheTwentiethFailure() {
        fail(ADDRESS, FAILURES - 1);
        assertThat(limit.wait(ADDRESS)).isZero();

        limit.failed(ADDRESS);
        assertThat(limit.wait(ADDRESS)).isEqualTo(AddressLimit.WINDOW);
    }

    @Test
    void forgetsFailuresTenMinutesAfterTheFirst() {
        fail(ADDRESS, FAILURES);
        clock.pass(AddressLimit.WINDOW.minusSeconds(1));
        assertThat(limit.wait(ADDRESS)).isEqualTo(Duration.ofSeconds(1));

        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.wait(ADDRESS)).isZero();
        fail(ADDRESS, FAILURES - 1);
        assertThat(limit.wait(ADDRESS)).isZero();
    }

    @Test
    void leavesOtherAddressesAlone() {
        fail(ADDRESS, FAILURES);

        assertThat(limit.wait("192.0.2.8")).isZero();
    }

    @Test
    void countsOneNetworkOfIpv6AsOneClient() {
        for (int i = 0; i < FAILURES; i++) {
            limit.failed("2001:db8:1:2::" + Integer.toHexString(i));
        }

        assertThat(limit.wait("2001:db8:1:2:ffff::1")).isPositive();
        assertThat(limit.wait("2001:db8:1:3::1")).isZero();
    }

    @Test
    void countsAnIpv4AddressTheSameInsideIpv6() {
        fail("::ffff:192.0.2.7", FAILURES);

        assertThat(limit.wait(ADDRESS)).isPositive();
    }

    @Test
    void forgetsTheOldestNetworkWhenItKnowsTooMany() {
        fail(ADDRESS, FAILURES);
        for (int i = 0; i < AddressLimit.NETWORKS; i++) {
            limit.failed("10.%d.%d.1".formatted(i / 256, i % 256));
        }

        assertThat(limit.wait(ADDRESS)).isZero();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            limit.failed(address);
        }
    }
}
