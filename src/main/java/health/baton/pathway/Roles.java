package health.baton.pathway;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The team roles that pathways may name: {@code processes/shared/roles.csv}, kept by service designers. */
final class Roles {
    static final String PATH = "processes/shared/roles.csv";

    /** Not a team: who the case is about, to whom an event may be offered on the reply page. */
    static final String PERSON = "person";

    private Roles() {}

    /**
     * A role.
     *
     * @param usedByPathways false when only the application itself needs it
     */
    record Role(String label, String meaning, boolean usedByPathways) {}

    /** By their code; none when there is no such file. */
    static Map<String, Role> in(Library library) {
        byte[] file = library.files().get(PATH);
        Map<String, Role> roles = new TreeMap<>();
        if (file != null) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    roles.put(
                            row.getField("role").strip(),
                            new Role(
                                    row.getField("label").strip(),
                                    row.getField("meaning").strip(),
                                    row.getField("usedBy").strip().equals("pathways")));
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return roles;
    }
}
