package health.baton.rota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which runs of {@link OfferToNext} are done already, and what they came to. */
@Component
class Offers {
    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    Optional<Offer> find(String key) {
        return db.sql("select taken, person from offer_made where key = ?")
                .param(key)
                .query(Offer.class)
                .optional();
    }

    void keep(String key, Offer offer) {
        db.sql("insert into offer_made (key, taken, person) values (?, ?, ?) on conflict (key) do nothing")
                .param(key)
                .param(offer.taken())
                .param(offer.person())
                .update();
    }

    /**
     * @param taken somebody holds the task, or it is no longer open
     * @param person sign-in name of who holds it or is asked now; null when the whole team is
     */
    record Offer(boolean taken, @Nullable String person) {}
}
