package health.baton.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the staff are and how colleagues reach them. */
@Component
public class StaffDirectory {
    private final JdbcClient db;

    public StaffDirectory(JdbcClient db) {
        this.db = db;
    }

    public Optional<StaffMember> find(String signInName) {
        return db.sql("select * from staff where sign_in_name = ?")
                .param(signInName)
                .query(StaffMember.class)
                .optional();
    }

    long count() {
        return db.sql("select count(*) from staff").query(Long.class).single();
    }

    List<StaffMember> all() {
        return db.sql("select * from staff").query(StaffMember.class).list();
    }

    /** Who has this work e-mail address; empty when nobody has, or several share it. */
    public Optional<StaffMember> findByEmail(String email) {
        List<StaffMember> found = db.sql("select * from staff where lower(email) = lower(?)")
                .param(email)
                .query(StaffMember.class)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The members of a team, by name. */
    public List<StaffMember> ofTeam(String teamId) {
        return db.sql("select * from staff where team = ? order by display_name")
                .param(teamId)
                .query(StaffMember.class)
                .list();
    }

    /** What to call somebody on a screen; the sign-in name when the directory does not know them. */
    public String displayName(String signInName) {
        return find(signInName).map(StaffMember::displayName).orElse(signInName);
    }

    /** Adds the person, or brings the entry up to date. */
    public void add(StaffMember member) {
        db.sql("""
                        insert into staff (sign_in_name, display_name, phone, email, team) values (?, ?, ?, ?, ?)
                        on conflict (sign_in_name) do update set display_name = excluded.display_name,
                          phone = excluded.phone, email = excluded.email, team = excluded.team
                        """)
                .param(member.signInName())
                .param(member.displayName())
                .param(member.phone())
                .param(member.email())
                .param(member.team())
                .update();
    }
}
