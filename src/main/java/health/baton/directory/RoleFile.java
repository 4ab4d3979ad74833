package health.baton.directory;

import health.baton.directory.TeamRole.May;
import health.baton.lists.CsvFile;
import health.baton.lists.CsvRow;
import health.baton.lists.ImportRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The roles as service designers keep them. The model rules hold the file before anybody asks here what it says. */
@Component
public class RoleFile implements RolesOfTeams {
    /** In the repository and on the classpath. */
    public static final String PATH = "processes/shared/roles.csv";

    private static final String NOBODYS = "person";
    private static final CsvFile FILE =
            CsvFile.withHeader("roles", List.of("role", "label", "meaning", "may", "usedby"));
    private static final String MAY = Arrays.stream(May.values()).map(May::word).collect(Collectors.joining("|"));

    private final SingletonSupplier<List<TeamRole>> roles = SingletonSupplier.of(RoleFile::onClasspath);

    @Override
    public List<TeamRole> all() {
        return roles.obtain();
    }

    /**
     * Reads the file.
     *
     * @throws ImportRefused with the lines that cannot be right
     */
    public static List<TeamRole> read(byte[] file) {
        return FILE.read(new StringReader(new String(file, StandardCharsets.UTF_8)), (row, rows) -> {
            TeamRole role = role(row);
            if (row.isAcceptable()) {
                rows.add(row.number(), role.code(), "role", role.code(), role);
            }
        });
    }

    private static TeamRole role(CsvRow row) {
        String code = row.matching("role", "[a-z][a-z0-9]*(-[a-z0-9]+)*", "is not lower-case words joined by hyphens");
        if (code.equals(NOBODYS)) {
            row.refuse("role", "is who the case is about, and no team");
        }
        String label = row.required("label");
        String meaning = row.required("meaning");
        String may = row.matching("may", MAY, "is none of " + MAY.replace("|", ", "));
        String usedBy = row.matching("usedby", "pathways|baton", "is neither pathways nor baton");
        return new TeamRole(
                code,
                label,
                meaning,
                row.isAcceptable() ? May.valueOf(may.toUpperCase(Locale.ROOT)) : May.NOTHING,
                usedBy.equals("pathways"));
    }

    private static List<TeamRole> onClasspath() {
        try (InputStream file = Objects.requireNonNull(RoleFile.class.getResourceAsStream("/" + PATH), PATH)) {
            return read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
