package health.baton.directory;

import health.baton.lists.Column;
import health.baton.lists.CsvFile;
import health.baton.lists.CsvRow;
import health.baton.lists.IncomingList;
import health.baton.lists.Proposal;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which postcodes lie in which area. */
@Component
@Order(20)
class AreaList implements IncomingList {
    static final List<Column> COLUMNS = List.of(
            new Column("postcode", "outward part, e.g. LE15 of LE15 6AA", "LE15"),
            new Column("area", "its code, in lower case", "rutland"));

    private final Teams teams;

    AreaList(Teams teams) {
        this.teams = teams;
    }

    private record PostcodeInArea(String outward, String area) {
        Map<String, String> columns() {
            return Map.of("area", area);
        }
    }

    @Override
    public String key() {
        return "areas";
    }

    @Override
    public String title() {
        return "Areas";
    }

    @Override
    public String about() {
        return "Which postcodes lie in which area: an address says by it which area's teams are asked. A postcode that lay in"
                + " another area moves.";
    }

    @Override
    public long inForce() {
        return teams.areas().size();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Proposal propose(Reader file, Map<String, String> answers) {
        List<PostcodeInArea> listed = CsvFile.withHeader(
                        title(), COLUMNS.stream().map(Column::name).toList())
                .read(file, (row, rows) -> {
                    PostcodeInArea said = said(row);
                    if (row.isAcceptable()) {
                        rows.add(row.number(), said.outward(), "postcode", said.outward(), said);
                    }
                });
        Map<String, PostcodeInArea> inForce = teams.areas().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new PostcodeInArea(each.getKey(), each.getValue())));
        return Proposal.of(
                listed,
                PostcodeInArea::outward,
                inForce,
                PostcodeInArea::columns,
                different -> different.forEach(each -> teams.addArea(each.area(), List.of(each.outward()))));
    }

    private static PostcodeInArea said(CsvRow row) {
        return new PostcodeInArea(
                row.matching(
                        "postcode", "[A-Z]{1,2}[0-9][0-9A-Z]?", "is not the outward part of a postcode, in capitals"),
                row.matching("area", "[a-z][a-z0-9-]*", "is not an area: lower-case letters, digits and hyphens"));
    }
}
