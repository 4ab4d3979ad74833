package health.baton.told;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As many wrong dates of birth as the reply page allows, for each reference and each of the staff, within an hour. */
@Component
class Tries {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    Tries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Takes one of the tries, before it is known whether it is right. Returns false when there is none left. */
    boolean take(String reference, String who) {
        Instant now = clock.instant();
        Timestamp begun = Timestamp.from(now.minus(WITHIN));
        db.sql("delete from told_try where since <= ?").param(begun).update();
        return db.sql("""
                                insert into told_try as t (case_reference, who, tries, since) values (?, ?, 1, ?)
                                on conflict (case_reference, who) do update set tries = t.tries + 1 where t.tries < ?""").params(reference, who, Timestamp.from(now), MOST).update() == 1;
    }

    /** The try was right: the wrong ones no longer count. */
    void right(String reference, String who) {
        db.sql("delete from told_try where case_reference = ? and who = ?")
                .params(reference, who)
                .update();
    }
}
