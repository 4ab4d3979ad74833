package health.baton.version;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.engine.Beside;
import health.baton.engine.OpenTask;
import health.baton.engine.Tasks;
import health.baton.engine.Version;
import health.baton.engine.Versions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the cases of a version: where they stand and who owes the next step. */
@Component
public class CasesOnVersion {
    private final Versions versions;
    private final WithdrawalRegister register;
    private final CaseFile file;
    private final Tasks tasks;
    private final Beside beside;

    CasesOnVersion(Versions versions, WithdrawalRegister register, CaseFile file, Tasks tasks, Beside beside) {
        this.versions = versions;
        this.register = register;
        this.file = file;
        this.tasks = tasks;
        this.beside = beside;
    }

    /** References of the cases that run on it, and of those about which somebody was asked because of it. */
    public Set<String> references(Version version) {
        Set<String> references = new TreeSet<>(versions.running(version.content()));
        references.addAll(register.asked(version.content()));
        return references;
    }

    /** About how many cases somebody was asked. */
    public int asked(Version version) {
        return register.asked(version.content()).size();
    }

    /** At how many cases nobody who was asked has looked yet. */
    public int unlooked(Version version) {
        return beside.underWay(Beside.VERSION_WITHDRAWN, register.asked(version.content()))
                .size();
    }

    /** These cases, by reference. */
    public List<CaseOnVersion> lines(Version version, Set<String> references) {
        Set<String> asked = register.asked(version.content());
        Set<String> open = beside.underWay(Beside.VERSION_WITHDRAWN, references);
        Map<String, List<OpenTask>> owed =
                tasks.ofCases(references).stream().collect(Collectors.groupingBy(OpenTask::caseReference));
        Map<String, List<Versions.Place>> places = versions.places(references);
        return file.findAll(references).values().stream()
                .map(found -> line(
                        found,
                        places.getOrDefault(found.reference(), List.of()),
                        owed.getOrDefault(found.reference(), List.of()),
                        look(found.reference(), asked, open)))
                .sorted(java.util.Comparator.comparing(CaseOnVersion::reference))
                .toList();
    }

    private static CaseOnVersion.Look look(String reference, Set<String> asked, Set<String> open) {
        if (!asked.contains(reference)) {
            return CaseOnVersion.Look.NOT_ASKED;
        }
        return open.contains(reference) ? CaseOnVersion.Look.ASKED : CaseOnVersion.Look.DONE;
    }

    private CaseOnVersion line(
            CaseSummary found, List<Versions.Place> places, List<OpenTask> owed, CaseOnVersion.Look look) {
        return new CaseOnVersion(
                found.reference(),
                places.stream()
                        // a gateway where branches meet has no label
                        .filter(place -> !place.label().equals(place.element()))
                        .map(Versions.Place::label)
                        .distinct()
                        .toList(),
                owed.stream().map(this::owes).distinct().toList(),
                owed.stream()
                        .map(OpenTask::due)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                file.responsible(found),
                found.endedAt() == null,
                look);
    }

    /** People are named by the team in whose name they are asked. */
    private String owes(OpenTask task) {
        Set<String> who = new LinkedHashSet<>();
        task.teams().forEach(team -> who.add(file.teamName(team)));
        if (who.isEmpty()) {
            who.add(Objects.requireNonNullElse(task.properties().get("role"), "a person on the rota")
                    .replace('-', ' '));
        }
        return "%s: %s%s"
                .formatted(task.label(), String.join(", ", who), task.holder() == null ? ", not taken yet" : ", taken");
    }
}
