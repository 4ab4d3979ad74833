package health.baton.casefile;

import health.baton.engine.Accepted;
import health.baton.engine.AnswersRefused;
import health.baton.engine.People;
import health.baton.engine.Submission;
import health.baton.form.Answer;
import health.baton.form.NhsNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to a start: it opens a case, joins the person's open one, or has been here before. */
@Component
class StartCase {
    private final CheckedAnswers checked;
    private final StartKeys keys;
    private final CaseRegister cases;
    private final Timeline timeline;
    private final PersonRegister persons;
    private final Identity identity;
    private final References references;
    private final Places places;
    private final People people;
    private final Joins joins;
    private final Clock clock;

    StartCase(
            CheckedAnswers checked,
            StartKeys keys,
            CaseRegister cases,
            Timeline timeline,
            PersonRegister persons,
            Identity identity,
            References references,
            Places places,
            People people,
            Joins joins,
            Clock clock) {
        this.checked = checked;
        this.keys = keys;
        this.cases = cases;
        this.timeline = timeline;
        this.persons = persons;
        this.identity = identity;
        this.references = references;
        this.places = places;
        this.people = people;
        this.joins = joins;
        this.clock = clock;
    }

    Accepted start(Submission submission) {
        return before(submission).orElseGet(() -> startOrJoin(submission));
    }

    private Optional<Accepted> before(Submission submission) {
        return keys.caseOf(submission.person(), submission.key())
                .map(reference -> new Accepted(reference, null, Map.of()));
    }

    private Accepted startOrJoin(Submission submission) {
        OnPaper onPaper =
                OnPaper.in(submission.answers(), clock.instant(), Instant.EPOCH).orElse(null);
        List<Answer> answers = checked.of(onPaper == null ? submission : submission.without(OnPaper.AT, OnPaper.BY));
        Done done = new Done(answers, onPaper);
        Map<String, Object> facts = CheckedAnswers.byKey(answers);
        Places.Team team = startTeam(submission);
        String area = Optional.ofNullable(facts.get("postcode"))
                .flatMap(postcode -> places.areaOfPostcode(postcode.toString()))
                .or(() -> places.areaOf(team.id()))
                .orElse(null);
        Optional<String> other = openCase(submission, facts);
        String joined =
                other.filter(open -> joins.reachSomebody(open, submission)).orElse(null);
        Instant began = onPaper == null ? clock.instant() : onPaper.doneAt();
        String reference = joined == null ? open(submission, facts, team, area, began) : joined;
        if (!keys.claim(submission.person(), submission.key(), reference)) {
            return before(submission).orElseThrow();
        }
        String entry = "start:" + submission.person() + ":" + submission.key();
        if (joined == null) {
            cases.startsWith(reference, team.id());
            timeline.begin(submission.person(), reference, entry, submission.label(), done);
        } else {
            cases.addTeam(reference, team.id());
            timeline.addBy(submission.person(), reference, entry, submission.label(), done);
            identity.relinkIfToldBy(reference, answers);
        }
        other.filter(open -> joined == null)
                .ifPresent(open -> timeline.add(
                        reference,
                        "other-case:" + open,
                        "This person has another open case",
                        List.of(Answer.inFile("otherCase", "Case", open, open))));
        return new Accepted(
                reference,
                joined == null ? null : submission.properties().get("joins"),
                variables(submission, answers, reference, team.id(), area));
    }

    /** Whoever starts is responsible, unless the start names another role: then that role's team of the area. */
    private Optional<String> responsible(String role, Places.Team starting, @Nullable String area) {
        return role.equals(starting.role())
                ? Optional.of(starting.id())
                : Optional.ofNullable(area)
                        .flatMap(place -> places.team(Places.teamId(role, place)))
                        .map(Places.Team::id);
    }

    private static Map<String, Object> variables(
            Submission submission, List<Answer> answers, String reference, String team, @Nullable String area) {
        Map<String, Object> variables = new HashMap<>(CheckedAnswers.variables(answers));
        variables.put("caseReference", reference);
        variables.put("startedBy", submission.person());
        variables.put("startTeam", team);
        variables.put("practice", Identity.practice(CheckedAnswers.byKey(answers)));
        if (area != null) {
            variables.put("area", area);
        }
        return variables;
    }

    private String open(
            Submission submission, Map<String, Object> facts, Places.Team team, @Nullable String area, Instant began) {
        String person = identity.first(facts).orElse(null);
        String role = submission.properties().getOrDefault("responsible", team.role());
        String responsible = responsible(role, team, area).orElse(null);
        String reference = references.next();
        while (!cases.open(
                CaseRegister.Row.begun(reference, submission.pathway(), began, role, responsible, area, team.id()),
                submission.person(),
                person)) {
            reference = references.next();
        }
        return reference;
    }

    private Optional<String> openCase(Submission submission, Map<String, Object> facts) {
        Object said = facts.get("nhsNumber");
        String within = submission.properties().get("joinsWithin");
        if (said == null || within == null || !submission.properties().containsKey("joins")) {
            return Optional.empty();
        }
        String number = NhsNumber.compact(said.toString());
        persons.lock(number);
        Instant since = clock.instant()
                .atZone(ZoneOffset.UTC)
                .minus(Period.parse(within))
                .toInstant();
        return persons.openCase(number, submission.pathway(), since);
    }

    private Places.Team startTeam(Submission submission) {
        String startableBy = submission.properties().get("startableBy");
        Set<String> roles = startableBy == null
                ? Set.of()
                : Arrays.stream(startableBy.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        return people.teamsOf(submission.person()).stream()
                .flatMap(team -> places.team(team).stream())
                .filter(team -> startableBy == null || roles.contains(team.role()))
                .findFirst()
                .orElseThrow(() -> new AnswersRefused(
                        List.of("“%s” is not started by any of your teams.".formatted(submission.label()))));
    }
}
