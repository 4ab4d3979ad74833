package health.baton.access;

import health.baton.engine.Authorizations;
import health.baton.engine.Authorizations.Filter;
import health.baton.engine.Authorizations.Whose;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who may do what, by the role of a team: one table to read. Seeing a task needs no grant: the engine gives it to whom
 * the task is offered. Seeing a case in Cockpit is granted case by case, see {@link WatchedCases}.
 */
@Component
class Grants {
    /** A role that is not named here may do nothing. */
    static final Map<String, Grant> BY_ROLE = Map.ofEntries(
            Map.entry("crew", Grant.CLINICIAN),
            Map.entry("geriatrician", Grant.CLINICIAN),
            Map.entry("roving-gp", Grant.CLINICIAN),
            Map.entry("psychiatrist", Grant.CLINICIAN),
            Map.entry("practice", Grant.CLINICIAN),
            Map.entry("icu-coordinator", Grant.COORDINATOR),
            Map.entry("icu-nurse", Grant.CLINICIAN),
            Map.entry("icu-consultant", Grant.CLINICIAN),
            Map.entry("respiratory-consultant", Grant.CLINICIAN),
            Map.entry("psychologist", Grant.CLINICIAN),
            Map.entry("physiotherapist", Grant.CLINICIAN),
            Map.entry("icu-pharmacist", Grant.CLINICIAN),
            Map.entry("community-paediatric-nurse", Grant.CLINICIAN),
            Map.entry("senior-paediatric-nurse", Grant.CLINICIAN),
            Map.entry("paediatrician", Grant.CLINICIAN),
            Map.entry("childrens-ward", Grant.CLINICIAN),
            Map.entry("emergency-department", Grant.CLINICIAN),
            Map.entry("safeguarding-lead", Grant.CLINICIAN),
            Map.entry("health-visitor", Grant.CLINICIAN),
            Map.entry("school-nurse", Grant.CLINICIAN),
            Map.entry("urgent-community-response", Grant.CLINICIAN),
            Map.entry("district-nurses", Grant.CLINICIAN),
            Map.entry("social-care", Grant.CLINICIAN),
            Map.entry("pharmacy", Grant.CLINICIAN),
            Map.entry("palliative-care", Grant.CLINICIAN),
            Map.entry("receiving-unit", Grant.NOTHING),
            Map.entry("coordinator", Grant.COORDINATOR),
            Map.entry("manager", Grant.MANAGER),
            Map.entry("designer", Grant.DESIGNER));

    static final List<Filter> FILTERS = List.of(
            new Filter("Mine", "Tasks that I have taken", 10, "#005eb8", Whose.MINE, null),
            new Filter("My teams", "Tasks for my teams and me, taken or not", 20, "#007f3b", Whose.MY_TEAMS, null),
            new Filter(
                    "Due now",
                    "Late, or due within two hours",
                    30,
                    "#a54e00",
                    Whose.MINE_AND_MY_TEAMS,
                    Duration.ofHours(2)),
            new Filter("Overdue", "Later than was owed", 40, "#d5281b", Whose.MINE_AND_MY_TEAMS, Duration.ZERO));

    private final Authorizations authorizations;

    Grants(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    /** What belongs to no team: the lists of tasks, and the administrators. */
    void prepare() {
        FILTERS.forEach(authorizations::addFilter);
        authorizations.allowEverything(MachineDoors.ADMINISTRATORS);
    }

    /** Gives a team what its role may do. */
    void give(String teamId, String role) {
        Grant grant = BY_ROLE.getOrDefault(role, Grant.NOTHING);
        grant.applications().forEach(application -> authorizations.allowApplication(teamId, application));
        if (grant.readsDrawings()) {
            authorizations.allowReadDefinitions(teamId);
        }
        if (grant.worksTasks()) {
            FILTERS.forEach(filter -> authorizations.allowFilter(teamId, filter.name()));
        }
        authorizations.startableBy().forEach((pathway, roles) -> {
            if (roles.contains(role)) {
                authorizations.allowStart(teamId, pathway);
            }
        });
    }
}
