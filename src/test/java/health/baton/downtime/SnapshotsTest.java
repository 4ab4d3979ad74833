package health.baton.downtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import health.baton.casefile.CaseFile;
import health.baton.engine.PathwayForms;
import health.baton.engine.RunningEngine;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import health.baton.testing.AsSomebody;
import health.baton.testing.SmallPathway;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

class SnapshotsTest extends RunningEngine {
    private static final String CREW = "crew-leicester";
    private static final String COORDINATOR = "coordinator-leicester";

    @Autowired
    CaseFile caseFile;

    @Autowired
    ReadUrgentCases urgent;

    @Autowired
    PaperForms forms;

    @Autowired
    PathwayForms pathways;

    @Autowired
    SnapshotState state;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private final String ofCrew = "Ashdown" + UUID.randomUUID().toString().substring(0, 8);
    private final String ofCoordinator =
            "Bramley" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void oneUrgentCaseOfEachOfTwoTeams() {
        db.sql("update downtime_snapshot set written_at = null, failed_at = null, failed_because = null")
                .update();
        urgent("crew", CREW, ofCrew);
        urgent("coordinator", COORDINATOR, ofCoordinator);
    }

    private void urgent(String who, String team, String familyName) {
        SmallPathway night = Night.of(team);
        deploy(night, team);
        begin(
                who,
                night.key,
                Map.of("familyName", familyName, "whereabouts", "3 Mill Lane", "callBackNumber", "07700 900555"));
    }

    @Test
    void eachTeamHasItsOwnPeopleInFilesThatOnlyTheOwnerReads() throws IOException {
        new WriteSnapshots(urgent, forms, caseFile, state, settings(folder.toString()), clock, transactions).look();

        assertThat(folder.resolve(WriteSnapshots.FORMS)).isNotEmptyDirectory();
        String page = Files.readString(folder.resolve(CREW + "/latest.html"));
        assertThat(page)
                .contains(ofCrew.toUpperCase(java.util.Locale.UK), "3 Mill Lane", "07700 900555", "Due ", Night.FIRST)
                .contains("Ambulance crews, Leicester, 0116 496 0201")
                .doesNotContain(ofCoordinator.toUpperCase(java.util.Locale.UK));
        assertThat(Files.readString(folder.resolve(COORDINATOR + "/latest.html")))
                .contains(ofCoordinator.toUpperCase(java.util.Locale.UK))
                .doesNotContain(ofCrew.toUpperCase(java.util.Locale.UK));
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve(CREW + "/latest.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(ofCrew.toUpperCase(java.util.Locale.UK), "3 Mill Lane", "As of ", "confidential");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Urgent cases: Ambulance crews, Leicester");
        }
        try (Stream<Path> all = Files.walk(folder).skip(1)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part") || name.contains("ashdown") || name.contains("Ashdown"));
        }
        assertThat(state.now().failedAt()).isNull();
    }

    @Test
    void anotherOneComesAfterAQuarterOfAnHourAndOldOnesGo() throws IOException {
        Instant now = clock.instant();
        writer(at(now)).look();
        writer(at(now.plusSeconds(60))).look();
        assertThat(dated(CREW)).hasSize(2);

        writer(at(now.plus(Duration.ofMinutes(16)))).look();
        assertThat(dated(CREW)).hasSize(4);

        writer(at(now.plus(Duration.ofHours(49)))).look();
        assertThat(dated(CREW)).hasSize(2);
    }

    @Test
    void aTeamThatHasNoUrgentCaseAnyMoreReadsThat() throws IOException {
        new OwnersFolder(folder).in("ward-nobody").write("latest.html", new byte[] {1});
        writer(clock).look();
        assertThat(Files.readString(folder.resolve("ward-nobody/latest.html"))).contains("No urgent case.");
    }

    @Test
    void ofTwoNodesOneWrites() {
        new TransactionTemplate(transactions).executeWithoutResult(mine -> {
            assertThat(state.takeTurn(clock.instant())).isTrue();
            Thread other = new Thread(() -> writer(clock).look());
            other.start();
            try {
                other.join(Duration.ofSeconds(20).toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(other.isAlive()).isFalse();
        });
        assertThat(folder.resolve("as-of.txt")).doesNotExist();
        writer(clock).look();
        assertThat(folder.resolve("as-of.txt")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSeenUntilItCan() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        DowntimeSettings broken = settings(file.toString());
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        SnapshotHealth health = new SnapshotHealth(state, broken, clock, registry);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        new WriteSnapshots(urgent, mock(PaperForms.class), caseFile, state, broken, clock, transactions).look();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(state.now().failedBecause()).contains("FileAlreadyExistsException");
        assertThat(AsSomebody.body(new AsSomebody(context, signedIn).as("crew", get("/baton/downtime"))))
                .contains("Urgent cases now: Ambulance crews, Leicester");

        writer(clock).look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        SnapshotHealth later =
                new SnapshotHealth(state, settings("any"), at(clock.instant().plus(Duration.ofHours(1))), registry);
        assertThat(later.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(registry.get("baton.downtime.snapshot.age").gauge().value()).isBetween(0.0, 600.0);
    }

    @Test
    void showsOnThePageTheOwnTeamsOnly() {
        AsSomebody pages = new AsSomebody(context, signedIn);
        assertThat(pages.as("crew", get("/baton/downtime/urgent/" + CREW + ".pdf"))
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
        assertThat(pages.as("crew", get("/baton/downtime/urgent/" + COORDINATOR + ".pdf"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyQuestionOfEveryPathwayStandsOnPaper() {
        List<PathwayForms.OfPathway> all = forms.pathways().stream()
                .filter(each -> !each.pathway().startsWith("night-"))
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        for (PathwayForms.OfPathway pathway : all) {
            String paper = forms.of(pathway).pieces().toString();
            for (PathwayForms.OneForm form : pathways.of(pathway)) {
                assertThat(paper).as(pathway.name()).contains(form.label());
                assertThat(FormSchema.parse(form.schema()).fields())
                        .filteredOn(field -> !FormSchema.parse(form.schema()).isShownOnly(field.key()))
                        .extracting(Field::label)
                        .allSatisfy(label -> assertThat(paper).as(form.label()).contains(label));
            }
            assertThat(paper).doesNotContain("{{");
        }
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private List<String> dated(String team) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(team))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("2"))
                    .toList();
        }
    }

    private WriteSnapshots writer(Clock at) {
        return new WriteSnapshots(
                urgent, mock(PaperForms.class), caseFile, state, settings(folder.toString()), at, transactions);
    }

    private static DowntimeSettings settings(String folder) {
        return new DowntimeSettings(folder, Duration.ofMinutes(15), Duration.ofHours(48), Duration.ofHours(24), 2000);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
