package health.baton.pathway;

import health.baton.directory.RoleFile;
import health.baton.directory.TeamRole;
import health.baton.lists.ImportRefused;
import health.baton.lists.RowProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The team roles that pathways may name, as they lie among the files that are checked. */
final class Roles {
    static final String PATH = RoleFile.PATH;

    /** Not a team: who the case is about, to whom an event may be offered on the reply page. */
    static final String PERSON = "person";

    private Roles() {}

    /** By their code; none when there is no such file, or when it cannot be read. */
    static Map<String, TeamRole> in(Library library) {
        Map<String, TeamRole> roles = new TreeMap<>();
        byte[] file = library.files().get(PATH);
        if (file != null && problems(file).isEmpty()) {
            RoleFile.read(file).forEach(role -> roles.put(role.code(), role));
        }
        return roles;
    }

    /** What is wrong with the file. */
    static List<RowProblem> problems(byte[] file) {
        try {
            RoleFile.read(file);
            return List.of();
        } catch (ImportRefused refused) {
            return refused.problems();
        }
    }
}
