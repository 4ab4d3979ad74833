package health.baton.directory;

import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.CsvRow;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How to reach teams and organisations. */
@Component
@Order(40)
class ContactPointList implements IncomingList {
    static final List<Column> COLUMNS = List.of(
            new Column("owner", "id of a team, or ODS code of an organisation", "crew-rutland"),
            new Column("kind", "back-door, public-phone, e-mail, work-queue, receiving-unit", "back-door"),
            new Column(
                    "value", "telephone number, e-mail address, or for a work queue the team's id", "0116 496 0301"));

    private final ContactPoints contacts;
    private final Teams teams;
    private final Organisations organisations;

    ContactPointList(ContactPoints contacts, Teams teams, Organisations organisations) {
        this.contacts = contacts;
        this.teams = teams;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "contact-points";
    }

    @Override
    public String title() {
        return "Contact points";
    }

    @Override
    public String about() {
        return "How colleagues reach a team or an organisation, one row for each kind. The back-door number is the one that is"
                + " answered when the public line is not: every practice and every coordinator needs one.";
    }

    @Override
    public long inForce() {
        return contacts.count();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        List<ContactPoint> listed = CsvFile.withHeader(
                        title(), COLUMNS.stream().map(Column::name).toList())
                .read(
                        file,
                        (row, rows) -> point(row)
                                .ifPresent(point -> rows.add(
                                        row.number(),
                                        point.name(),
                                        "kind",
                                        point.kind().code(),
                                        point)));
        Map<String, ContactPoint> inForce =
                contacts.all().stream().collect(Collectors.toMap(ContactPoint::name, each -> each));
        return Proposal.of(
                listed,
                ContactPoint::name,
                inForce,
                ContactPoint::columns,
                different -> different.forEach(each -> contacts.add(each.owner(), each.kind(), each.value())));
    }

    private Optional<ContactPoint> point(CsvRow row) {
        String owner = Place.normal(row.required("owner"));
        boolean known =
                teams.find(owner).isPresent() || organisations.find(owner).isPresent();
        if (!owner.isEmpty() && !known) {
            row.refuse("owner", "is neither a team nor an organisation of the directory");
        }
        Optional<ContactKind> kind = row.meaning(
                "kind", ContactKind::of, "is none of back-door, public-phone, e-mail, work-queue, receiving-unit");
        String value = row.text("value");
        if (kind.isPresent() && !kind.get().accepts(value)) {
            row.refuse(
                    "value",
                    "cannot be a contact point of the kind " + kind.get().code());
        }
        if (kind.filter(ContactKind.WORK_QUEUE::equals).isPresent()
                && teams.find(value).isEmpty()) {
            row.refuse("value", "is no team of the directory");
        }
        return row.isAcceptable() ? Optional.of(new ContactPoint(owner, kind.orElseThrow(), value)) : Optional.empty();
    }
}
