package health.baton.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Leicester and Rutland, with two practices of which one has closed. */
class FakePlaces implements Places {
    private static final List<Team> TEAMS = List.of(
            new Team("crew-leicester", "crew", "Ambulance crews Leicester", "RX9"),
            new Team("geriatrician-leicester", "geriatrician", "Geriatricians Leicester", "RWE"),
            new Team("geriatrician-rutland", "geriatrician", "Geriatricians Rutland", "RWR"),
            new Team("coordinator-leicester", "coordinator", "Coordinators Leicester", "RT5"),
            new Team("roving-gp-leicester", "roving-gp", "Roving GPs Leicester", "RT5"),
            new Team("practice-c82009", "practice", "Market Harborough practice", "C82009"),
            new Team("manager-rwe", "manager", "Managers of Leicester's hospitals", "RWE"),
            new Team("manager-rwr", "manager", "Managers of Rutland's hospital", "RWR"));

    @Override
    public Optional<Team> team(String teamId) {
        return TEAMS.stream().filter(team -> team.id().equals(teamId)).findFirst();
    }

    @Override
    public Optional<String> areaOf(String teamId) {
        return Optional.of(teamId.substring(teamId.lastIndexOf('-') + 1))
                .filter(List.of("leicester", "rutland")::contains);
    }

    @Override
    public Optional<String> areaOfPostcode(String postcode) {
        return Optional.of("rutland").filter(area -> postcode.startsWith("LE15"));
    }

    @Override
    public boolean isOpenPractice(String odsCode, LocalDate day) {
        return odsCode.equals("C82009");
    }
}
