package health.baton.directory;

import health.baton.engine.Accounts;
import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Staff, their accounts and their teams. */
@Component
@Order(50)
class StaffList implements IncomingList {
    static final List<Column> COLUMNS = List.of(
            new Column("sign-in name", "letters, digits, dot, hyphen, underscore; stays for ever", "jpellow"),
            new Column("given name", "with a title where colleagues use it: Dr Asha", "Jo"),
            new Column("family name", "", "Pellow"),
            new Column("phone", "at which a colleague rings them; may be empty", "07700 900301"),
            new Column("e-mail", "work address; may be empty", "jo.pellow@nhs.example"),
            new Column(
                    "teams",
                    "ids of all their teams, separated by blanks, the main one first; empty: none any more",
                    "crew-rutland"));

    private final StaffDirectory staff;
    private final Teams teams;
    private final Accounts accounts;

    StaffList(StaffDirectory staff, Teams teams, Accounts accounts) {
        this.staff = staff;
        this.teams = teams;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "staff";
    }

    @Override
    public String title() {
        return "Staff";
    }

    @Override
    public String about() {
        return "People and all their teams. Somebody new gets an account whose password nobody knows; somebody who is no longer"
                + " named in a team leaves it. Nobody becomes an administrator by this list.";
    }

    @Override
    public long inForce() {
        return staff.count();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String afterwards() {
        return "Somebody new cannot sign in yet: set a password together with them, in Admin – Users – the person – Account."
                + " They then choose their own in their profile.";
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        Set<String> known = teams.all().stream().map(Team::id).collect(Collectors.toSet());
        Map<String, ListedPerson> inForce = inForce(known);
        List<ListedPerson> listed = CsvFile.withHeader(
                        title(), COLUMNS.stream().map(Column::name).toList())
                .read(
                        file,
                        (row, rows) -> new StaffLine(row, known, inForce.keySet())
                                .person()
                                .ifPresent(person -> rows.add(
                                        row.number(),
                                        person.signInName().toLowerCase(Locale.ROOT),
                                        "sign-in name",
                                        person.signInName(),
                                        person)));
        return Proposal.of(
                listed,
                ListedPerson::signInName,
                inForce,
                ListedPerson::columns,
                different -> different.forEach(person -> store(person, known)));
    }

    private void store(ListedPerson person, Set<String> known) {
        accounts.put(person.asAccount(), known);
        staff.add(person.member());
    }

    private Map<String, ListedPerson> inForce(Set<String> known) {
        Map<String, Accounts.Account> signIns = accounts.all();
        Map<String, ListedPerson> people = new HashMap<>();
        signIns.forEach((name, account) -> people.put(name, ListedPerson.inForce(null, account, known)));
        staff.all()
                .forEach(member -> people.put(
                        member.signInName(), ListedPerson.inForce(member, signIns.get(member.signInName()), known)));
        return people;
    }
}
