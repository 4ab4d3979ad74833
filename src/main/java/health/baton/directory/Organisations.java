package health.baton.directory;

import java.io.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of the NHS, from the files of its Organisation Data Service. */
@Component
public class Organisations {
    /** One statement for the whole list: all of it is stored or nothing. */
    private static final String UPSERT = """
            insert into organisation
              (ods, name, address, postcode, phone, opened, closed, status, prescribing_setting)
            select ods, name, address, nullif(postcode, ''), nullif(phone, ''), opened::date, nullif(closed, '')::date,
              status, setting
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as listed (ods, name, address, postcode, phone, opened, closed, status, setting)
            on conflict (ods) do update set name = excluded.name, address = excluded.address,
              postcode = excluded.postcode, phone = excluded.phone, opened = excluded.opened,
              closed = excluded.closed, status = excluded.status,
              prescribing_setting = excluded.prescribing_setting
            """;

    private final JdbcClient db;

    public Organisations(JdbcClient db) {
        this.db = db;
    }

    /** The organisation with this ODS code, in either case. */
    public Optional<Organisation> find(String ods) {
        return db.sql("select * from organisation where ods = ?")
                .param(ods.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> organisation(row))
                .optional();
    }

    /** Whether there is such an organisation and it works on this day. */
    public boolean isOpen(String ods, LocalDate day) {
        return find(ods).filter(found -> found.isOpen(day)).isPresent();
    }

    /**
     * Adds the organisations of a list in the format {@code epraccur} (27 columns, no header), or brings them up to date;
     * those that it does not name stay as they are.
     *
     * @return how many it names
     * @throws health.baton.lists.ImportRefused when a row cannot be read; nothing is stored
     */
    public int load(Reader epraccur) {
        List<Organisation> listed = EpraccurList.read(epraccur);
        store(listed);
        return listed.size();
    }

    long count() {
        return db.sql("select count(*) from organisation").query(Long.class).single();
    }

    /** Every organisation, by its code. */
    Map<String, Organisation> all() {
        return db.sql("select * from organisation").query((row, number) -> organisation(row)).list().stream()
                .collect(Collectors.toMap(Organisation::ods, each -> each));
    }

    void store(List<Organisation> listed) {
        db.sql(UPSERT)
                .param(column(listed, Organisation::ods))
                .param(column(listed, Organisation::name))
                .param(column(listed, Organisation::address))
                .param(column(listed, Organisation::postcode))
                .param(column(listed, Organisation::phone))
                .param(column(listed, Organisation::opened))
                .param(column(listed, Organisation::closed))
                .param(column(listed, Organisation::status))
                .param(column(listed, Organisation::setting))
                .update();
    }

    private static String[] column(List<Organisation> listed, Function<Organisation, @Nullable Object> value) {
        return listed.stream()
                .map(organisation -> {
                    Object found = value.apply(organisation);
                    return found == null ? "" : found.toString();
                })
                .toArray(String[]::new);
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("ods"),
                row.getString("name"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("phone"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getString("status"),
                row.getString("prescribing_setting"));
    }
}
