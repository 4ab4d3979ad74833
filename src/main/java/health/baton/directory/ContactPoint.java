package health.baton.directory;

import java.util.Map;

/**
 * A way to reach a team or an organisation.
 *
 * @param owner id of the team or ODS code of the organisation
 */
record ContactPoint(String owner, ContactKind kind, String value) {
    String name() {
        return owner + " " + kind.code();
    }

    Map<String, String> columns() {
        return Map.of("value", value);
    }
}
