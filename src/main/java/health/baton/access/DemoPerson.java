package health.baton.access;

import java.util.List;

/**
 * Somebody made up.
 *
 * @param signInName as in the README
 * @param teams ids of the teams that they are a member of
 * @param phone from the numbers that Ofcom keeps free for drama
 */
record DemoPerson(String signInName, String givenName, String familyName, List<String> teams, String phone) {
    static final String PASSWORD = "baton-demo";

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("admin", "Robin", "Whitlock", List.of(MachineDoors.ADMINISTRATORS), "0116 496 0101"),
            new DemoPerson("crew", "Jordan", "Pellow", List.of("crew-leicester"), "07700 900101"),
            new DemoPerson("geriatrician", "Dr Amara", "Okafor", List.of("geriatrician-leicester"), "07700 900102"),
            new DemoPerson("geriatrician2", "Dr Tomasz", "Brandt", List.of("geriatrician-leicester"), "07700 900103"),
            new DemoPerson("rovinggp", "Dr Priya", "Nair", List.of("roving-gp-leicester"), "07700 900104"),
            new DemoPerson("psychiatrist", "Dr Leila", "Haddad", List.of("psychiatrist-leicester"), "07700 900110"),
            new DemoPerson("icucoordinator", "Beth", "Morgan", List.of("icu-coordinator-leicester"), "0116 496 0121"),
            new DemoPerson("icunurse", "Owen", "Pritchard", List.of("icu-nurse-leicester"), "07700 900122"),
            new DemoPerson("icuconsultant", "Dr Nia", "Rees", List.of("icu-consultant-leicester"), "07700 900123"),
            new DemoPerson(
                    "respiratory", "Dr Imran", "Shah", List.of("respiratory-consultant-leicester"), "07700 900124"),
            new DemoPerson("psychologist", "Dr Carys", "Hughes", List.of("psychologist-leicester"), "07700 900125"),
            new DemoPerson("physiotherapist", "Ewan", "Blair", List.of("physiotherapist-leicester"), "07700 900126"),
            new DemoPerson("pharmacist", "Grace", "Mensah", List.of("icu-pharmacist-leicester"), "07700 900127"),
            new DemoPerson("nurse", "Asha", "Bell", List.of("community-paediatric-nurse-leicester"), "07700 900120"),
            new DemoPerson(
                    "seniornurse", "Colm", "Reilly", List.of("senior-paediatric-nurse-leicester"), "07700 900121"),
            new DemoPerson("paediatrician", "Dr Ngozi", "Eze", List.of("paediatrician-leicester"), "07700 900132"),
            new DemoPerson("paediatrician2", "Dr Piotr", "Lis", List.of("paediatrician-leicester"), "07700 900133"),
            new DemoPerson("ward", "Marie", "Dunn", List.of("childrens-ward-leicester"), "0116 496 0124"),
            new DemoPerson(
                    "emergency", "Dr Yusuf", "Demir", List.of("emergency-department-leicester"), "0116 496 0125"),
            new DemoPerson("safeguarding", "Ruth", "Amos", List.of("safeguarding-lead-leicester"), "0116 496 0126"),
            new DemoPerson("healthvisitor", "Siân", "Price", List.of("health-visitor-leicester"), "07700 900137"),
            new DemoPerson("schoolnurse", "Tariq", "Aziz", List.of("school-nurse-leicester"), "07700 900128"),
            new DemoPerson("waitinglist", "Janet", "Okoro", List.of("waiting-list-leicester"), "0116 496 0141"),
            new DemoPerson("callhandler", "Sam", "Whitfield", List.of("call-handler-leicester"), "0116 496 0142"),
            new DemoPerson("specialtynurse", "Bukola", "Adu", List.of("specialty-nurse-leicester"), "0116 496 0144"),
            new DemoPerson(
                    "consultant", "Dr Farah", "Siddiqui", List.of("specialty-clinician-leicester"), "07700 900143"),
            new DemoPerson("practice", "Dr Helen", "Marsh", List.of("practice-c82009"), "0116 496 0105"),
            new DemoPerson("otherpractice", "Dr Samuel", "Adeyemi", List.of("practice-c82018"), "0116 496 0106"),
            new DemoPerson(
                    "coordinator",
                    "Fatima",
                    "Rahman",
                    List.of(
                            "coordinator-leicester",
                            "receiving-unit-leicester",
                            "urgent-community-response-leicester",
                            "district-nurses-leicester",
                            "social-care-leicester",
                            "pharmacy-leicester",
                            "palliative-care-leicester"),
                    "0116 496 0107"),
            new DemoPerson("manager", "Gareth", "Lloyd", List.of("manager-leicester"), "0116 496 0108"),
            new DemoPerson("designer", "Mei", "Chen", List.of("designer-leicester"), "0116 496 0109"),
            new DemoPerson("records", "Lorna", "Tate", List.of("records-leicester"), "0116 496 0110"));

    String email() {
        return signInName + DemoMark.MAIL_DOMAIN;
    }
}
