package health.baton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfSamePeopleTest {
    private final World world = new World();

    @Test
    void casesAreOfThePersonWhoseNhsNumberTheyHaveAndOfNobodyWithoutOne() {
        String one = world.newCase(Map.of("nhsNumber", "9990548609", "familyName", "Smith"));
        String another = world.newCase(Map.of("nhsNumber", "999 054 8609", "familyName", "Smyth"));
        String other = world.newCase(Map.of("nhsNumber", "9000000009", "familyName", "Smith"));
        String unknown = world.newCase(Map.of("familyName", "Smith"));

        assertThat(world.caseFile.ofSamePeople(Set.of(one, other, unknown), Set.of(another)))
                .containsExactly(one);
        assertThat(world.caseFile.ofSamePeople(Set.of(one), Set.of(unknown))).isEmpty();
        assertThat(world.caseFile.ofSamePeople(Set.of(), Set.of(one))).isEmpty();
    }
}
