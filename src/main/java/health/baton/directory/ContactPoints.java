package health.baton.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How to reach teams (by their id) and organisations (by their ODS code): one value of each kind. */
@Component
public class ContactPoints {
    private final JdbcClient db;

    public ContactPoints(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> find(String owner, ContactKind kind) {
        return db.sql("select value from contact_point where owner = ? and kind = ?")
                .params(Place.normal(owner), kind.code())
                .query(String.class)
                .optional();
    }

    /** The number at which a professional gets somebody: the back door, else the public line. */
    public Optional<String> numberToRing(String owner) {
        return Stream.of(ContactKind.BACK_DOOR, ContactKind.PUBLIC_PHONE)
                .flatMap(kind -> find(owner, kind).stream())
                .findFirst();
    }

    long count() {
        return db.sql("select count(*) from contact_point").query(Long.class).single();
    }

    List<ContactPoint> all() {
        return db.sql("select owner, kind, value from contact_point")
                .query((row, number) -> new ContactPoint(
                        row.getString("owner"), ContactKind.of(row.getString("kind")), row.getString("value")))
                .list();
    }

    /**
     * Adds the contact point, or replaces the one of this kind.
     *
     * @throws IllegalArgumentException when the value is no telephone number, or no e-mail address, as its kind needs
     */
    public void add(String owner, ContactKind kind, String value) {
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("'%s' cannot be the %s of %s".formatted(value, kind.code(), owner));
        }
        db.sql("""
                        insert into contact_point (owner, kind, value) values (?, ?, ?)
                        on conflict (owner, kind) do update set value = excluded.value
                        """).params(Place.normal(owner), kind.code(), value).update();
    }
}
