package health.baton.pathway;

import static health.baton.pathway.Draw.flow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamRoleKnownTest {
    private static final String ROLES = """
            role,label,meaning,may,usedBy
            butler,Butler,"Pours, and serves",work,pathways
            guest,Guest,Drinks,work,pathways
            landlord,Landlord,Pays,watch,baton
            """;
    private static final String PLACE = "processes/tea/tea.bpmn: ";
    private static final String REMEDY =
            ", which nobody has. Use one of butler, guest, landlord, or add it to processes/shared/roles.csv (team-role-known)";

    private final ModelRule rule = new TeamRoleKnown(Draw.FLOWS);

    @Test
    void acceptsRolesOfTheListWhereverTheyAreNamed() {
        assertThat(tea(Draw.property("startableBy", "guest, butler")
                        + Draw.user("pour", "Pour", "camunda:candidateGroups=\"${team.of('butler', area)}\"")
                        + flow("startEvent_thirsty", "pour")))
                .isEmpty();
    }

    @Test
    void acceptsARoleThatWasChosenInAForm() {
        assertThat(chosen("butler", "guest")).isEmpty();
    }

    @Test
    void offersAnEventToThePersonAndNothingElse() {
        String toBoth = "<bpmn:receiveTask id='come' name='Come'>" + Draw.property("offeredTo", "person, butler")
                + "</bpmn:receiveTask>" + flow("startEvent_thirsty", "come");

        assertThat(tea(Draw.property("startableBy", "guest") + toBoth)).isEmpty();
        assertThat(tea(Draw.property("startableBy", "guest, person") + toBoth))
                .containsExactly(PLACE + "'Make tea': names the team role 'person'" + REMEDY);
    }

    @Test
    void findsRolesThatNobodyHas() {
        assertThat(tea(Draw.property("startableBy", "guest,butler,cat")
                        + "<bpmn:userTask id='pour' name='Pour' camunda:candidateUsers=\"${rota.onDuty('waiter', area)}\">"
                        + Draw.property("role", "maid") + "</bpmn:userTask>"
                        + flow("startEvent_thirsty", "pour")))
                .containsExactly(
                        PLACE + "'Pour': names the team role 'maid'" + REMEDY,
                        PLACE + "'Pour': names the team role 'waiter'" + REMEDY,
                        PLACE + "'Make tea': names the team role 'cat'" + REMEDY);
    }

    @Test
    void saysWhichRoleWasMeantByASlipOfThePen() {
        assertThat(tea(Draw.property("startableBy", "guest,butler,buttler")))
                .containsExactly(
                        PLACE + "'Make tea': names the team role 'buttler', which nobody has. Write 'butler', or add"
                                + " it to processes/shared/roles.csv (team-role-known)");
    }

    @Test
    void asksForTheListWhereThereAreNoRolesYet() {
        assertThat(Miniature.pathway(Draw.start("") + Draw.property("startableBy", "guest"))
                        .findings(rule))
                .containsExactly(PLACE + "'Make tea': names the team role 'guest', which nobody has. List it in"
                        + " processes/shared/roles.csv (team-role-known)");
    }

    @Test
    void findsAnOptionOfAFormThatIsNoRole() {
        assertThat(chosen("butler", "guest", "dog"))
                .containsExactly(PLACE + "'Pour': names the team role 'dog'" + REMEDY);
    }

    @Test
    void readsFromATaskForEachWhatItsListMayHold() {
        assertThat(tea(Draw.property("startableBy", "guest")
                        + "<bpmn:userTask id='pour' name='Pour' camunda:candidateGroups='${team.of(owner, area)}'>"
                        + Draw.property("entries", "butler, parrot")
                        + "<bpmn:multiInstanceLoopCharacteristics camunda:collection='${plan.owners(caseReference)}'"
                        + " camunda:elementVariable='owner' /></bpmn:userTask>"
                        + flow("startEvent_thirsty", "pour")))
                .containsExactly(PLACE + "'Pour': names the team role 'parrot'" + REMEDY);
    }

    @Test
    void findsARoleThatMayBeAnything() {
        assertThat(tea(Draw.property("startableBy", "guest,butler")
                        + Draw.user("pour", "Pour", "camunda:candidateGroups=\"${team.of(startTeam, area)}\"")
                        + flow("startEvent_thirsty", "pour")))
                .containsExactly(
                        PLACE + "'Pour': takes the team role from 'startTeam', which may be anything. Hand over"
                                + " the role itself where the block is called, fill it from options of a form, or list in the"
                                + " property 'entries' what it may be (team-role-known)");
    }

    @Test
    void findsARoleThatNoPathwayNamesAnyMore() {
        assertThat(tea(Draw.property("startableBy", "guest")))
                .containsExactly("processes/shared/roles.csv: 'butler': no pathway names this role. Take it out of the"
                        + " list, or use it (team-role-known)");
    }

    private List<String> chosen(String... roles) {
        return findings(
                Draw.user("choose", "Choose who pours", "camunda:formRef='tea-choose'")
                        + Draw.user("pour", "Pour", "camunda:candidateGroups='${team.of(owner, area)}'")
                        + flow("startEvent_thirsty", "choose")
                        + flow("choose", "pour"),
                roles);
    }

    private List<String> tea(String content) {
        return findings(content, "butler");
    }

    private List<String> findings(String content, String... options) {
        return Miniature.pathway(Draw.start("") + content)
                .with("processes/shared/roles.csv", ROLES)
                .with("forms/tea/choose.form", Draw.form("tea-choose", Draw.radio("owner", "Owner", options)))
                .findings(rule);
    }
}
