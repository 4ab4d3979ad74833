package health.baton.records;

import health.baton.casefile.CaseFile;
import health.baton.casefile.OnePerson;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.form.ShownDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removing the whole record of people whose time is over. Somebody looks who they are, decides and says why; what is decided is
 * done soon afterwards ({@link RemoveRecords}). Who may ask for it is asked at the door.
 */
@Component
public class RecordRemovals {
    /** Why the decision is asked for in words, and not kept under anybody's number. */
    public static final String REASON_WANTED =
            "Say in 5 to 500 characters on whose decision, without names and numbers of people";

    private static final String WHY_OPENED = "looked whose record is no longer to be kept";
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(\\d[ -]?){10}");

    private final Retention retention;
    private final RemovalStore store;
    private final OnePerson people;
    private final CaseFile caseFile;
    private final People staff;
    private final SignedIn signedIn;
    private final JdbcClient db;
    private final Clock clock;

    RecordRemovals(
            Retention retention,
            RemovalStore store,
            OnePerson people,
            CaseFile caseFile,
            People staff,
            SignedIn signedIn,
            JdbcClient db,
            Clock clock) {
        this.retention = retention;
        this.store = store;
        this.people = people;
        this.caseFile = caseFile;
        this.staff = staff;
        this.signedIn = signedIn;
        this.db = db;
        this.clock = clock;
    }

    /**
     * An entry of the register.
     *
     * @param decidedBy as people are called
     * @param cases how many
     * @param endedAt null while it is under way
     * @param notRemovedBecause null when it was removed, or is under way
     * @param failed whether a try has failed
     */
    public record Entry(
            String decidedBy,
            Instant decidedAt,
            String reason,
            String rule,
            int cases,
            @Nullable Instant endedAt,
            @Nullable String notRemovedBecause,
            boolean failed) {}

    /**
     * Whose record it is, to be held against requests to keep it.
     *
     * @param who as the cases say, mostly one
     * @param asked when copies of it were asked for
     */
    public record Whose(Retention.Over over, List<String> who, List<String> asked) {
        /** What the record is called in forms: its references. */
        public String key() {
            return key(over);
        }

        public static String key(Retention.Over over) {
            return String.join(" ", over.cases());
        }
    }

    /** Everybody whose record is over and for whom nobody has decided yet, the oldest first. */
    public List<Retention.Over> over() {
        Set<String> underWay = store.underWay();
        return retention.over().stream()
                .filter(each -> each.cases().stream().noneMatch(underWay::contains))
                .toList();
    }

    /** Who the chosen are; that they were looked at stands in each case until it goes. */
    @Transactional
    public List<Whose> look(Set<String> keys) {
        SignedIn.Person person = signedIn.required();
        List<Whose> chosen = chosen(keys).stream().map(this::whose).toList();
        chosen.forEach(
                each -> each.over().cases().forEach(reference -> caseFile.opened(reference, person, WHY_OPENED)));
        return chosen;
    }

    /** Whether the words say why, and nothing about anybody. */
    public static boolean isReason(String reason) {
        return CaseFile.isReason(reason) && !NUMBER_OF_A_PERSON.matcher(reason).find();
    }

    /**
     * Decides that the chosen go.
     *
     * @return how many: those that are no longer over, or changed since they were looked at, are not among them
     */
    @Transactional
    public int decide(Set<String> keys, String reason) {
        if (!isReason(reason)) {
            throw new IllegalArgumentException(REASON_WANTED);
        }
        String by = signedIn.required().name();
        List<Retention.Over> chosen = chosen(keys);
        chosen.forEach(each -> store.decide(by, reason.strip(), each, people.numbers(each.cases())));
        return chosen.size();
    }

    /** The newest entries of the register. */
    public List<Entry> register(int most) {
        return store.newest(most, staff::displayName);
    }

    private List<Retention.Over> chosen(Set<String> keys) {
        return over().stream().filter(each -> keys.contains(Whose.key(each))).toList();
    }

    private Whose whose(Retention.Over over) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ShownDate.ZONE);
        List<String> who = caseFile.findAll(Set.copyOf(over.cases())).values().stream()
                .flatMap(summary -> Optional.ofNullable(summary.person()).stream())
                .map(person -> person.banner(today))
                .distinct()
                .toList();
        String[] known = RemovalStore.array(over.cases());
        List<String> asked = db.sql(
                        "select made_at from subject_access where asked_about = any(?) or asked_about = any(?) order by 1")
                .params(known, RemovalStore.array(people.numbers(over.cases())))
                .query((row, n) -> ShownDate.of(row.getTimestamp(1).toInstant()))
                .list();
        return new Whose(over, who, asked);
    }
}
