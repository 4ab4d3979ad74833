package health.baton.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A team of the demonstration.
 *
 * @param place area or ODS code
 * @param organisation ODS code
 * @param opening when it works
 * @param contacts value by kind of contact point; all numbers are from those that Ofcom keeps free for drama
 */
record DemoTeam(
        String id,
        String role,
        String name,
        String place,
        String organisation,
        Opening opening,
        Map<String, String> contacts) {

    /** Usual hours of work. */
    enum Opening {
        /** Day and night. */
        ALWAYS,
        /** 08:00 to 20:00, every day of the year. */
        DAYTIME,
        /** 08:00 to 18:30 from Monday to Friday, closed on bank holidays. */
        PRACTICE
    }

    private static final String AREA = "leicester";
    private static final String HOSPITAL = "RWE";
    private static final String COMMUNITY = "RT5";

    /** What letters tell the public to ring: one number for all who look after the same people. */
    private static final Map<String, String> PUBLIC_PHONES = Map.ofEntries(
            Map.entry("coordinator", "0116 496 0404"),
            Map.entry("waiting-list", "0116 496 0440"),
            Map.entry("call-handler", "0116 496 0440"),
            Map.entry("specialty-nurse", "0116 496 0440"),
            Map.entry("specialty-clinician", "0116 496 0440"),
            Map.entry("icu-coordinator", "0116 496 0431"),
            Map.entry("icu-nurse", "0116 496 0431"),
            Map.entry("icu-consultant", "0116 496 0431"),
            Map.entry("community-paediatric-nurse", "0116 496 0420"),
            Map.entry("paediatrician", "0116 496 0420"),
            Map.entry("childrens-ward", "0116 496 0420"));

    /** Where the public posts the slip of a letter. */
    private static final Map<String, String> POSTAL_ADDRESSES =
            Map.of("waiting-list", "Waiting-list office, Demonstration Hospital, 1 Example Road, Leicester, LE1 1AA");

    /** The area's outward postcodes. */
    static final List<String> POSTCODES = List.of("LE1", "LE2", "LE3", "LE4", "LE5", "LE16", "LE18");

    static List<DemoTeam> all() {
        return Stream.of(
                        inArea("crew", "Ambulance crews, Leicester", "RX9", Opening.ALWAYS, "0116 496 0201"),
                        inArea("geriatrician", "Geriatricians, Leicester", HOSPITAL, Opening.ALWAYS, "0116 496 0202"),
                        inArea("roving-gp", "Roving GPs, Leicester", COMMUNITY, Opening.DAYTIME, "0116 496 0203"),
                        inArea("coordinator", "Coordinators, Leicester", COMMUNITY, Opening.ALWAYS, "0116 496 0204"),
                        inArea("manager", "Managers, Leicester", COMMUNITY, Opening.PRACTICE, "0116 496 0205"),
                        inArea(
                                "designer",
                                "Service designers, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0206"),
                        inArea("records", "Records office, Leicester", HOSPITAL, Opening.PRACTICE, "0116 496 0228"),
                        inArea(
                                "urgent-community-response",
                                "Urgent community response, Leicester",
                                COMMUNITY,
                                Opening.ALWAYS,
                                "0116 496 0207"),
                        inArea(
                                "district-nurses",
                                "District nurses, Leicester",
                                COMMUNITY,
                                Opening.ALWAYS,
                                "0116 496 0208"),
                        inArea(
                                "social-care",
                                "Adult social care, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0209"),
                        inArea(
                                "pharmacy",
                                "Community pharmacists, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0210"),
                        inArea(
                                "palliative-care",
                                "Palliative care, Leicester",
                                COMMUNITY,
                                Opening.ALWAYS,
                                "0116 496 0211"),
                        inArea(
                                "psychiatrist",
                                "Consultant psychiatrists for adults, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0215"),
                        inArea(
                                "waiting-list",
                                "Waiting-list office, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0241"),
                        inArea("call-handler", "Call handlers, Leicester", HOSPITAL, Opening.PRACTICE, "0116 496 0242"),
                        inArea(
                                "specialty-nurse",
                                "Specialty nurses, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0244"),
                        inArea(
                                "specialty-clinician",
                                "Specialty clinicians, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0243"),
                        inArea(
                                "icu-coordinator",
                                "ICU follow-up coordinators, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0231"),
                        inArea(
                                "icu-nurse",
                                "ICU follow-up nurses, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0232"),
                        inArea(
                                "icu-consultant",
                                "ICU consultants, Leicester",
                                HOSPITAL,
                                Opening.ALWAYS,
                                "0116 496 0233"),
                        inArea(
                                "respiratory-consultant",
                                "Respiratory consultants, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0234"),
                        inArea(
                                "psychologist",
                                "Clinical psychologists, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0235"),
                        inArea(
                                "physiotherapist",
                                "Physiotherapists, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0236"),
                        inArea(
                                "icu-pharmacist",
                                "ICU pharmacists, Leicester",
                                HOSPITAL,
                                Opening.PRACTICE,
                                "0116 496 0237"),
                        inArea(
                                "community-paediatric-nurse",
                                "Community paediatric nurses, Leicester",
                                COMMUNITY,
                                Opening.DAYTIME,
                                "0116 496 0220"),
                        inArea(
                                "senior-paediatric-nurse",
                                "Senior paediatric nurses, Leicester",
                                COMMUNITY,
                                Opening.DAYTIME,
                                "0116 496 0221"),
                        inArea(
                                "paediatrician",
                                "Consultant paediatricians, Leicester",
                                HOSPITAL,
                                Opening.ALWAYS,
                                "0116 496 0222"),
                        inArea(
                                "childrens-ward",
                                "Children's ward, Leicester",
                                HOSPITAL,
                                Opening.ALWAYS,
                                "0116 496 0223"),
                        inArea(
                                "emergency-department",
                                "Emergency department, Leicester",
                                HOSPITAL,
                                Opening.ALWAYS,
                                "0116 496 0224"),
                        inArea(
                                "safeguarding-lead",
                                "Safeguarding leads for children, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0225"),
                        inArea(
                                "health-visitor",
                                "Health visitors, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0226"),
                        inArea(
                                "school-nurse",
                                "School nurses, Leicester",
                                COMMUNITY,
                                Opening.PRACTICE,
                                "0116 496 0227"),
                        receivingUnit("Frailty unit, Leicester", "0116 496 0212"),
                        practice("C82009", "Market Harborough Medical Centre", "0116 496 0213"),
                        practice("C82018", "Parker Drive Surgery", "0116 496 0214"))
                .toList();
    }

    private static DemoTeam inArea(String role, String name, String organisation, Opening opening, String phone) {
        Map<String, String> contacts = new HashMap<>(Map.of("back-door", phone));
        contacts.computeIfAbsent("public-phone", kind -> PUBLIC_PHONES.get(role));
        contacts.computeIfAbsent("postal-address", kind -> POSTAL_ADDRESSES.get(role));
        return new DemoTeam(role + "-" + AREA, role, name, AREA, organisation, opening, contacts);
    }

    private static DemoTeam receivingUnit(String name, String phone) {
        return new DemoTeam(
                "receiving-unit-" + AREA,
                "receiving-unit",
                name,
                AREA,
                HOSPITAL,
                Opening.ALWAYS,
                Map.of("back-door", phone, "receiving-unit", phone));
    }

    private static DemoTeam practice(String ods, String name, String phone) {
        String id = "practice-" + ods.toLowerCase(Locale.ROOT);
        return new DemoTeam(
                id, "practice", name, ods, ods, Opening.PRACTICE, Map.of("back-door", phone, "work-queue", id));
    }
}
