package health.baton.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads teams with their hours: one row for each opening. */
record TeamRow(Team team, boolean onBankHolidays, Opening opening) {
    private static final String SELECT = """
            select t.*, h.day, h.opens, h.closes
            from team t join team_hours h on h.team = t.id
            where t.id = any(?)
            order by t.id, h.day, h.opens
            """;

    static List<Team> read(JdbcClient db, Collection<String> ids) {
        Map<String, List<TeamRow>> byTeam = new LinkedHashMap<>();
        db.sql(SELECT)
                .param(ids.toArray(String[]::new))
                .query((row, number) -> of(row))
                .list()
                .forEach(row -> byTeam.computeIfAbsent(row.team().id(), id -> new ArrayList<>())
                        .add(row));
        return byTeam.values().stream().map(TeamRow::whole).toList();
    }

    private static TeamRow of(ResultSet row) throws SQLException {
        Opening opening = new Opening(
                DayOfWeek.of(row.getInt("day")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
        boolean onBankHolidays = row.getBoolean("on_bank_holidays");
        Team team = new Team(
                row.getString("id"),
                row.getString("role"),
                row.getString("name"),
                row.getString("organisation"),
                ZoneId.of(row.getString("zone")),
                row.getString("division"),
                new Hours(List.of(opening), onBankHolidays));
        return new TeamRow(team, onBankHolidays, opening);
    }

    private static Team whole(List<TeamRow> rows) {
        Team first = rows.get(0).team();
        Hours hours = new Hours(
                rows.stream().map(TeamRow::opening).toList(), rows.get(0).onBankHolidays());
        return new Team(
                first.id(), first.role(), first.name(), first.organisation(), first.zone(), first.division(), hours);
    }
}
