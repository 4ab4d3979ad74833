package health.baton.downtime;

import health.baton.casefile.CaseFile;
import health.baton.engine.PathwayForms;
import health.baton.form.ShownDate;
import health.baton.printing.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every quarter of an hour what is urgent into files, one folder a team, so that nobody has a person who is not theirs;
 * and the paper forms of every pathway. Of several nodes one writes at a time.
 */
@Component
class WriteSnapshots {
    /** The newest one of a team, under the same name each time. */
    static final String LATEST = "latest";

    static final String FORMS = "forms";
    private static final String AS_OF = "as-of.txt";
    private static final Logger log = LoggerFactory.getLogger(WriteSnapshots.class);

    private final ReadUrgentCases urgent;
    private final PaperForms forms;
    private final CaseFile caseFile;
    private final SnapshotState state;
    private final DowntimeSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** By pathway: of which version this node has written the paper forms. */
    private final Map<String, String> formsWritten = new ConcurrentHashMap<>();

    WriteSnapshots(
            ReadUrgentCases urgent,
            PaperForms forms,
            CaseFile caseFile,
            SnapshotState state,
            DowntimeSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.urgent = urgent;
        this.forms = forms;
        this.caseFile = caseFile;
        this.state = state;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Never throws: a failure is kept for the health, the figures and the page, and tried again at the next look. */
    @Scheduled(fixedDelayString = "${baton.downtime.look-every:PT30S}")
    void look() {
        Optional<Path> folder = settings.folder();
        if (folder.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> writeIfTime(folder.get()));
        } catch (RuntimeException failure) {
            Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
            String because =
                    cause.getClass().getSimpleName() + (cause instanceof IOException ? ": " + folder.get() : "");
            log.error("The snapshot for downtime could NOT be written ({}). The last one gets old: see to it", because);
            keepFailure(because);
        }
    }

    private void keepFailure(String because) {
        try {
            state.failed(clock.instant(), because);
        } catch (RuntimeException away) {
            log.error("Nor could that be kept ({})", away.getClass().getSimpleName());
        }
    }

    private void writeIfTime(Path folder) {
        Instant now = clock.instant();
        if (state.takeTurn(now.minus(settings.every()))) {
            try {
                write(new OwnersFolder(folder), now);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private void write(OwnersFolder folder, Instant now) throws IOException {
        writeForms(folder.in(FORMS));
        List<UrgentCase> cases = urgent.now();
        Map<String, List<UrgentCase>> byTeam = new TreeMap<>();
        for (String before : folder.folders()) {
            if (!before.equals(FORMS)) {
                byTeam.put(before, new ArrayList<>());
            }
        }
        cases.forEach(each -> each.teams()
                .forEach(team ->
                        byTeam.computeIfAbsent(team, first -> new ArrayList<>()).add(each)));
        int teams = 0;
        for (Map.Entry<String, List<UrgentCase>> team : byTeam.entrySet()) {
            String name = caseFile.teamName(team.getKey());
            Paper paper = Snapshot.of(team.getKey(), name, team.getValue(), now, settings.every());
            OwnersFolder of = folder.in(team.getKey());
            byte[] pdf = paper.pdf();
            byte[] html = paper.html().getBytes(StandardCharsets.UTF_8);
            if (!team.getValue().isEmpty()) {
                teams++;
                of.write(OwnersFolder.dated(now, "pdf"), pdf);
                of.write(OwnersFolder.dated(now, "html"), html);
            }
            of.write(LATEST + ".pdf", pdf);
            of.write(LATEST + ".html", html);
            of.removeBefore(now.minus(settings.kept()));
        }
        String more = cases.size() >= settings.most()
                ? "\nThere are more than these: the most urgent are there. See baton.downtime.cases.\n"
                : "";
        folder.write(
                AS_OF,
                "As of %s: %d urgent cases, %d teams. A team without a folder has none.\n%s"
                        .formatted(ShownDate.of(now), cases.size(), teams, more)
                        .getBytes(StandardCharsets.UTF_8));
        state.written(now, teams, cases.size());
    }

    private void writeForms(OwnersFolder folder) throws IOException {
        for (PathwayForms.OfPathway pathway : forms.pathways()) {
            if (!pathway.version().equals(formsWritten.get(pathway.pathway()))) {
                folder.write(pathway.pathway() + ".pdf", forms.of(pathway).pdf());
                formsWritten.put(pathway.pathway(), pathway.version());
            }
        }
    }
}
