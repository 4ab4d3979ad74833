package health.baton.access;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** Where the demonstration's places, people and shifts are put. Everything may be repeated and then changes nothing. */
interface DemoDirectory {
    /** @param odsFile organisations in the format of the ODS file {@code epraccur} */
    void addOrganisations(Reader odsFile);

    void addArea(String area, List<String> outwardPostcodes);

    void addTeam(DemoTeam team);

    void addPerson(DemoPerson person);

    /**
     * The person is on from midnight to midnight of this day, local time.
     *
     * @param order 1 is rung first
     */
    void cover(String teamId, LocalDate day, String signInName, int order);
}
