package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachingPeopleTest {
    private static final StaffMember ASHA = new StaffMember(
            "geriatrician", "Dr Asha Patel", "0116 496 0101", "asha@nhs.example", "geriatrician-leicester");
    private Leicester leicester;

    @BeforeEach
    void fill() {
        leicester = new Leicester();
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneContactPointOfEachKind(ContactKind kind) {
        String first = kind == ContactKind.EMAIL ? "a@nhs.example" : "0116 496 0001";
        String second = kind == ContactKind.EMAIL ? "b@nhs.example" : "0116 496 0002";
        leicester.contacts.add("practice-c82009", kind, first);
        leicester.contacts.add("practice-c82009", kind, second);
        assertThat(leicester.contacts.find("practice-c82009", kind)).contains(second);
        assertThat(ContactKind.of(kind.code())).isEqualTo(kind);
    }

    @Test
    void findsTheContactPointOfAPracticeInEitherCase() {
        leicester.contacts.add("c82009", ContactKind.EMAIL, "a@nhs.example");
        assertThat(leicester.contacts.find("C82009", ContactKind.EMAIL)).contains("a@nhs.example");
    }

    @Test
    void ringsTheBackDoorBeforeThePublicLine() {
        assertThat(leicester.contacts.numberToRing("practice-c82009")).isEmpty();
        leicester.contacts.add("practice-c82009", ContactKind.PUBLIC_PHONE, "01858 464242");
        assertThat(leicester.contacts.numberToRing("practice-c82009")).contains("01858 464242");
        leicester.contacts.add("practice-c82009", ContactKind.BACK_DOOR, "+44 1858 496000");
        assertThat(leicester.contacts.numberToRing("practice-c82009")).contains("+44 1858 496000");
    }

    @Test
    void refusesWhatCannotBeRungOrWrittenTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leicester.contacts.add("C82009", ContactKind.BACK_DOOR, "ask Sue"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leicester.contacts.add("C82009", ContactKind.EMAIL, "0116 496 0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> ContactKind.of("pigeon"));
    }

    @Test
    void knowsTheStaff() {
        leicester.staff.add(ASHA);
        leicester.staff.add(ASHA);
        assertThat(leicester.staff.find("geriatrician")).contains(ASHA);
        assertThat(leicester.staff.ofTeam("geriatrician-leicester")).containsExactly(ASHA);
        assertThat(leicester.staff.displayName("geriatrician")).isEqualTo("Dr Asha Patel");
        assertThat(leicester.staff.displayName("stranger")).isEqualTo("stranger");
    }

    @Test
    void bringsAnEntryUpToDate() {
        leicester.staff.add(ASHA);
        StaffMember moved = new StaffMember("geriatrician", "Dr Asha Patel", null, null, null);
        leicester.staff.add(moved);
        assertThat(leicester.staff.find("geriatrician")).contains(moved);
    }

    @Test
    void findsSomebodyByAnAddressThatOnlyTheyHave() {
        leicester.staff.add(ASHA);
        assertThat(leicester.staff.findByEmail("Asha@NHS.example")).contains(ASHA);
        leicester.staff.add(new StaffMember("other", "Another", null, "asha@nhs.example", null));
        assertThat(leicester.staff.findByEmail("asha@nhs.example")).isEmpty();
    }
}
