package health.baton.downtime;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.directory.ContactPoints;
import health.baton.directory.StaffDirectory;
import health.baton.directory.StaffMember;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.Tasks;
import health.baton.engine.UrgentCases;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what cannot wait, with what somebody needs to go on with it by telephone. */
@Component
class ReadUrgentCases {
    private final UrgentCases urgent;
    private final Tasks tasks;
    private final Cases cases;
    private final CaseFile caseFile;
    private final ContactPoints contacts;
    private final StaffDirectory staff;
    private final People people;
    private final DowntimeSettings settings;
    private final Clock clock;

    ReadUrgentCases(
            UrgentCases urgent,
            Tasks tasks,
            Cases cases,
            CaseFile caseFile,
            ContactPoints contacts,
            StaffDirectory staff,
            People people,
            DowntimeSettings settings,
            Clock clock) {
        this.urgent = urgent;
        this.tasks = tasks;
        this.cases = cases;
        this.caseFile = caseFile;
        this.contacts = contacts;
        this.staff = staff;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those due first come first. */
    List<UrgentCase> now() {
        Instant before = clock.instant().plus(settings.dueWithin());
        Set<String> references = new LinkedHashSet<>(urgent.byTask(before, settings.most()));
        Map<String, List<UrgentCases.Comes>> clocks = urgent.clocks(before, settings.most()).stream()
                .collect(Collectors.groupingBy(UrgentCases.Comes::caseReference));
        references.addAll(clocks.keySet());
        Map<String, CaseSummary> known = caseFile.findAll(references);
        Map<String, List<OpenTask>> open =
                tasks.ofCases(references).stream().collect(Collectors.groupingBy(OpenTask::caseReference));
        return references.stream()
                .flatMap(reference -> Optional.ofNullable(known.get(reference)).stream())
                .filter(summary -> summary.endedAt() == null)
                .map(summary -> urgentCase(
                        summary,
                        open.getOrDefault(summary.reference(), List.of()),
                        clocks.getOrDefault(summary.reference(), List.of())))
                .sorted(Comparator.comparing(UrgentCase::firstDue).thenComparing(UrgentCase::reference))
                .toList();
    }

    private UrgentCase urgentCase(CaseSummary summary, List<OpenTask> open, List<UrgentCases.Comes> clocks) {
        Map<String, String> texts = caseFile.texts(summary.reference());
        List<UrgentCase.Fact> facts = new ArrayList<>();
        WhatMatters.FACTS.forEach((key, label) -> {
            String text = texts.get(key);
            if (text != null) {
                facts.add(new UrgentCase.Fact(label, text));
            }
        });
        List<UrgentCase.Owed> owed = Stream.concat(
                        open.stream().map(this::owed),
                        clocks.stream().map(comes -> new UrgentCase.Owed(comes.label(), "", comes.at(), Set.of())))
                .sorted(Comparator.comparing(
                        UrgentCase.Owed::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        Set<String> teams = new HashSet<>(caseFile.teams(summary.reference()));
        return new UrgentCase(
                summary.reference(),
                caseFile.banner(summary),
                cases.pathwayName(summary.pathway()),
                caseFile.responsible(summary) + number(summary.responsibleTeam()),
                facts,
                owed,
                teams);
    }

    private UrgentCase.Owed owed(OpenTask task) {
        String holder = task.holder();
        List<String> who = new ArrayList<>();
        if (holder != null) {
            who.add(person(holder) + " (has taken it)");
        } else {
            task.people().forEach(each -> who.add(person(each)));
            task.teams().forEach(team -> who.add(caseFile.teamName(team) + number(team)));
        }
        Set<String> teams = new HashSet<>(task.teams());
        Stream.concat(task.people().stream(), Stream.ofNullable(holder))
                .flatMap(each -> people.teamsOf(each).stream())
                .forEach(teams::add);
        return new UrgentCase.Owed(task.label(), String.join("; ", who), task.due(), teams);
    }

    private String person(String signInName) {
        Optional<StaffMember> member = staff.find(signInName);
        String phone = member.map(StaffMember::phone).filter(Objects::nonNull).orElse("");
        return member.map(StaffMember::displayName).orElseGet(() -> people.displayName(signInName))
                + (phone.isEmpty() ? "" : ", " + phone);
    }

    private String number(@Nullable String team) {
        return Optional.ofNullable(team)
                .flatMap(contacts::numberToRing)
                .map(number -> ", " + number)
                .orElse("");
    }
}
