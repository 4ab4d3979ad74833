package health.baton.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.baton.engine.SignedIn;
import health.baton.testing.TestDatabase;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private final Colours colours = new Colours();
    private final Imports imports = imports(colours);

    /** Things and their colours. */
    private static final class Colours implements IncomingList {
        private final Map<String, String> inForce = new HashMap<>(Map.of("sky", "blue"));

        private record Thing(String name, String colour) {}

        @Override
        public String key() {
            return "colours";
        }

        @Override
        public String title() {
            return "Colours";
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public long inForce() {
            return inForce.size();
        }

        @Override
        public List<Column> columns() {
            return List.of(new Column("thing", "", "grass"), new Column("colour", "", "green, \"mostly\""));
        }

        @Override
        public Proposal propose(Reader file, Map<String, String> answers) {
            List<Thing> listed = CsvFile.withHeader(title(), List.of("thing", "colour"))
                    .read(file, (row, rows) -> {
                        Thing thing = new Thing(row.required("thing"), row.required("colour"));
                        if (row.isAcceptable()) {
                            rows.add(row.number(), thing.name(), "thing", thing.name(), thing);
                        }
                    });
            Map<String, Thing> before = new HashMap<>();
            inForce.forEach((name, colour) -> before.put(name, new Thing(name, colour)));
            return Proposal.of(
                    listed,
                    Thing::name,
                    before,
                    thing -> Map.of("colour", thing.colour()),
                    different -> different.forEach(thing -> inForce.put(thing.name(), thing.colour())));
        }
    }

    @Test
    void looksWithoutStoringAndThenStoresWhatWasAgreedTo() {
        String file = "thing,colour\nsky,grey\ngrass,green\n";
        Proposal proposal = imports.check("colours", file, Map.of());
        assertThat(colours.inForce).containsExactly(Map.entry("sky", "blue"));
        assertThat(proposal.differences())
                .containsExactly(
                        new Difference(false, "sky", List.of(new Difference.Cell("colour", "blue", "grey"))),
                        new Difference(true, "grass", List.of(new Difference.Cell("colour", "", "green"))));

        imports.bring("colours", file, Map.of(), proposal.fingerprint());

        assertThat(colours.inForce).isEqualTo(Map.of("sky", "grey", "grass", "green"));
        assertThat(imports.newest(colours)).isEqualTo(new ImportLog.Entry(NOW, "robin", 1, 1));
    }

    @Test
    void theSameFileTwiceChangesNothingAndIsNoNewChange() {
        assertThat(imports.bring("colours", "thing,colour\nsky,blue\n", Map.of(), null)
                        .unchanged())
                .isEqualTo(1);
        assertThat(imports.newest(colours)).isNull();
    }

    @Test
    void storesNothingWhenSomethingElseHasChangedSinceSomebodyLooked() {
        String file = "thing,colour\nsky,grey\n";
        String agreed = imports.check("colours", file, Map.of()).fingerprint();
        colours.inForce.put("sky", "red");

        assertThatThrownBy(() -> imports.bring("colours", file, Map.of(), agreed))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(colours.inForce).containsEntry("sky", "red");
    }

    @Test
    void storesNothingOfAFileWithABadRow() {
        ImportRefused refused = catchThrowableOfType(
                ImportRefused.class,
                () -> imports.bring(
                        "colours", "thing,colour\ngrass,green\n\n , \nsnow,\ngrass,brown\nsun\n", Map.of(), null));

        assertThat(refused.problems())
                .containsExactly(
                        new RowProblem(5, "colour", "", "is missing"),
                        new RowProblem(6, "thing", "grass", "stands in row 2 already"),
                        new RowProblem(7, "row", "", "has 1 columns instead of 2"));
        assertThat(refused.getMessage()).doesNotContain("grass");
        assertThat(colours.inForce).hasSize(1);
    }

    @Test
    void refusesOtherColumnsNoRowsAndWhatIsNoCsv() {
        assertThat(problem("colour,thing\ngreen,grass\n")).isEqualTo("must have the columns thing,colour");
        assertThat(problem("thing,colour\n")).isEqualTo("the list is empty");
        assertThat(problem("")).isEqualTo("the list is empty");
        assertThat(problem("thing,colour\n\"grass\"x,green\n")).isEqualTo("cannot be read as CSV");
    }

    @Test
    void takesTheHeaderAsSpreadsheetsWriteIt() {
        byte[] file = "\uFEFFThing , COLOUR\r\ngrass,green\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(imports.check("colours", FileText.of(file), Map.of()).added())
                .isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNoTextOfOurs() {
        for (byte[] file : List.of(
                "thing,colour\nsky,gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[FileText.MOST_BYTES + 1])) {
            assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void offersATemplateAndAnExample() {
        assertThat(colours.template()).isEqualTo("thing,colour\r\n");
        assertThat(colours.example()).isEqualTo("grass,\"green, \"\"mostly\"\"\"\r\n");
        assertThat(imports.check("colours", colours.template() + colours.example(), Map.of())
                        .added())
                .isEqualTo(1);
    }

    @Test
    void knowsNoOtherList() {
        assertThatThrownBy(() -> imports.check("smells", "", Map.of())).isInstanceOf(NoSuchElementException.class);
    }

    private String problem(String file) {
        return catchThrowableOfType(ImportRefused.class, () -> imports.check("colours", file, Map.of()))
                .problems()
                .get(0)
                .reason();
    }

    private static Imports imports(IncomingList list) {
        DataSource source = TestDatabase.empty();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String file : List.of("V20__casefile.sql", "V40__lists.sql")) {
                String sql = new ClassPathResource("db/migration/" + file).getContentAsString(StandardCharsets.UTF_8);
                statement.execute(sql);
            }
        } catch (java.io.IOException | java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        JdbcClient db = JdbcClient.create(source);
        SignedIn robin = new SignedIn() {
            @Override
            public Optional<Person> person() {
                return Optional.of(new Person("robin", List.of()));
            }

            @Override
            public void as(String signInName, Runnable act) {
                act.run();
            }
        };
        return new Imports(List.of(list), new ImportLog(db, Clock.fixed(NOW, ZoneOffset.UTC)), robin, db);
    }
}
