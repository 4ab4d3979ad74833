package health.baton.directory;

import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of practices as the NHS publishes it. */
@Component
@Order(10)
class EpraccurList implements IncomingList {
    private static final String TITLE = "Organisations (epraccur)";
    private static final String UNUSED = "not used by Baton";
    private static final List<Column> COLUMNS = List.of(
            new Column("code", "ODS code", "C82999"),
            new Column("name", "as it is shown", "EXAMPLE SURGERY"),
            new Column("national grouping", UNUSED, "Y60"),
            new Column("health geography", UNUSED, "QK1"),
            new Column("address 1", "", "1 EXAMPLE ROAD"),
            new Column("address 2", "", ""),
            new Column("address 3", "", "LEICESTER"),
            new Column("address 4", "", ""),
            new Column("address 5", "", ""),
            new Column("postcode", "says in which area it lies", "LE1 1AA"),
            new Column("open date", "YYYYMMDD", "20200401"),
            new Column("close date", "YYYYMMDD, empty while it has none", ""),
            new Column("status", "A active, C closed, D dormant, P proposed", "A"),
            new Column("sub-type", UNUSED, "B"),
            new Column("commissioner", UNUSED, "04C"),
            new Column("joined", UNUSED, "20200401"),
            new Column("left", UNUSED, ""),
            new Column("telephone", "", "0116 496 0999"),
            new Column("empty 1", UNUSED, ""),
            new Column("empty 2", UNUSED, ""),
            new Column("empty 3", UNUSED, ""),
            new Column("amended", UNUSED, "0"),
            new Column("empty 4", UNUSED, ""),
            new Column("provider", UNUSED, "04C"),
            new Column("empty 5", UNUSED, ""),
            new Column("prescribing setting", "4 is a general practice", "4"),
            new Column("empty 6", UNUSED, ""));

    private final Organisations organisations;

    EpraccurList(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String about() {
        return "General practices and others who prescribe, closed ones too: the file epraccur.csv of the NHS Organisation"
                + " Data Service as it is published, 27 columns without a header.";
    }

    @Override
    public long inForce() {
        return organisations.count();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        return Proposal.of(
                read(file), Organisation::ods, organisations.all(), EpraccurList::columns, organisations::store);
    }

    static List<Organisation> read(Reader source) {
        return CsvFile.withoutHeader(TITLE, COLUMNS.stream().map(Column::name).toList())
                .read(
                        source,
                        (row, rows) -> new EpraccurRow(row)
                                .organisation()
                                .ifPresent(
                                        listed -> rows.add(row.number(), listed.ods(), "code", listed.ods(), listed)));
    }

    private static Map<String, String> columns(Organisation said) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("name", said.name());
        columns.put("address", said.address());
        columns.put("postcode", Objects.requireNonNullElse(said.postcode(), ""));
        columns.put("telephone", Objects.requireNonNullElse(said.phone(), ""));
        columns.put("open date", said.opened().toString());
        columns.put(
                "close date",
                Stream.ofNullable(said.closed())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""));
        columns.put("status", said.status());
        columns.put("prescribing setting", said.setting());
        return columns;
    }
}
