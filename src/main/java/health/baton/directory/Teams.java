package health.baton.directory;

import health.baton.engine.OncePerTransaction;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams and the places that they cover. A place is an area code in lower case ({@code leicester}) or an organisation's
 * ODS code ({@code C82009}). In one place a role is covered by at most one team.
 */
@Component
public class Teams {
    private final JdbcClient db;

    public Teams(JdbcClient db) {
        this.db = db;
    }

    public Optional<Team> find(String id) {
        return OncePerTransaction.ask(
                List.of(Teams.class, "find", id),
                () -> TeamRow.read(db, Set.of(id)).stream().findFirst());
    }

    /** The teams with these ids, by id; unknown ones are absent. */
    public List<Team> teams(Collection<String> ids) {
        return TeamRow.read(db, ids);
    }

    /** Every team, by id. */
    public List<Team> all() {
        return teams(db.sql("select id from team").query(String.class).list());
    }

    long count() {
        return db.sql("select count(*) from team").query(Long.class).single();
    }

    /** Every team with what it covers, by id. */
    List<TeamWithPlaces> withPlaces() {
        Map<String, List<String>> places = new HashMap<>();
        db.sql("select team, place from team_place").query((ResultSet row) -> {
            places.computeIfAbsent(row.getString("team"), any -> new ArrayList<>())
                    .add(row.getString("place"));
        });
        return all().stream()
                .map(team -> new TeamWithPlaces(team, places.getOrDefault(team.id(), List.of())))
                .toList();
    }

    /** Adds the teams, or brings them up to date; one may take a place that another of them gives up. */
    @Transactional
    void addAll(List<TeamWithPlaces> listed) {
        OncePerTransaction.forget();
        listed.forEach(each ->
                db.sql("delete from team_place where team = ?").param(each.id()).update());
        listed.forEach(each -> add(each.team(), each.places()));
    }

    /** Areas by the outward part of the postcodes that lie in them. */
    Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        db.sql("select outward, area from area_postcode").query((ResultSet row) -> {
            areas.put(row.getString("outward"), row.getString("area"));
        });
        return areas;
    }

    /** The team that has this role in this place. */
    public Optional<Team> covering(String role, String place) {
        return OncePerTransaction.ask(
                List.of(Teams.class, "covering", role, place),
                () -> db.sql("select team from team_place where role = ? and place = ?")
                        .params(role, Place.normal(place))
                        .query(String.class)
                        .optional()
                        .flatMap(this::find));
    }

    /** The places that the team covers, in alphabetical order. */
    public List<String> places(String id) {
        return OncePerTransaction.ask(
                List.of(Teams.class, "places", id),
                () -> db.sql("select place from team_place where team = ? order by place")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    /** The area in which the team works: the first that it covers, or the one in which its organisation's address lies. */
    public Optional<String> areaOf(String id) {
        Optional<String> covered = places(id).stream().filter(Place::isArea).findFirst();
        return covered.or(() -> find(id).map(Team::organisation).flatMap(this::areaOfOrganisation));
    }

    /** The area in which the organisation with this ODS code has its address. */
    public Optional<String> areaOfOrganisation(String ods) {
        return db.sql("select postcode from organisation where ods = ? and postcode is not null")
                .param(Place.normal(ods))
                .query(String.class)
                .optional()
                .flatMap(this::areaOfPostcode);
    }

    /** The area in which a postcode lies, by its outward part ({@code LE2} of {@code LE2 9DB}). */
    public Optional<String> areaOfPostcode(String postcode) {
        String outward = Place.outward(postcode);
        return OncePerTransaction.ask(
                List.of(Teams.class, "area", outward),
                () -> db.sql("select area from area_postcode where outward = ?")
                        .param(outward)
                        .query(String.class)
                        .optional());
    }

    /**
     * Adds the team, or brings it up to date; afterwards it covers exactly these places.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another team has this role in one of the places
     */
    @Transactional
    public void add(Team team, Collection<String> places) {
        OncePerTransaction.forget();
        db.sql("""
                        insert into team (id, role, name, organisation, zone, division, on_bank_holidays)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set role = excluded.role, name = excluded.name,
                          organisation = excluded.organisation, zone = excluded.zone, division = excluded.division,
                          on_bank_holidays = excluded.on_bank_holidays
                        """)
                .param(team.id())
                .param(team.role())
                .param(team.name())
                .param(team.organisation())
                .param(team.zone().getId())
                .param(team.division())
                .param(team.hours().onBankHolidays())
                .update();
        db.sql("delete from team_hours where team = ?").param(team.id()).update();
        team.hours()
                .openings()
                .forEach(opening -> db.sql("insert into team_hours values (?, ?, ?, ?)")
                        .params(team.id(), opening.day().getValue(), opening.opens(), opening.closes())
                        .update());
        db.sql("delete from team_place where team = ?").param(team.id()).update();
        places.stream()
                .map(Place::normal)
                .distinct()
                .forEach(place -> db.sql("insert into team_place values (?, ?, ?)")
                        .params(team.role(), place, team.id())
                        .update());
    }

    /**
     * Says which postcodes lie in an area; one that lay in another moves.
     *
     * @param area its code, e.g. {@code leicester}
     * @param outward outward parts of postcodes, e.g. {@code LE2}
     */
    @Transactional
    public void addArea(String area, Collection<String> outward) {
        OncePerTransaction.forget();
        outward.forEach(part ->
                db.sql("""
                        insert into area_postcode (outward, area) values (?, ?)
                        on conflict (outward) do update set area = excluded.area
                        """).params(part.strip().toUpperCase(Locale.ROOT), area).update());
    }
}
