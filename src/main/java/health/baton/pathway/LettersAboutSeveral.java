package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Letters about several entries of one person: {@code letters/<letter>.several.md}. */
@Component
class LettersAboutSeveral implements ModelRule {
    private static final String BEGIN = "{{each entry}}";
    private static final String END = "{{/each entry}}";
    private static final String TORN_OFF = "---";
    private static final String LINK = "answerLink";
    private static final String REFERENCE = "caseReference";
    /** What is the same for all of them. */
    private static final Set<String> FOR_ALL = Set.of(LINK, "answerBy", "answerNumber", "answerAddress", "writtenAt");

    private static final Set<String> ON_A_SLIP = Set.of(REFERENCE, "entryNumber");

    @Override
    public String id() {
        return "letters-about-several";
    }

    @Override
    public String why() {
        return "A letter about several entries that leaves out how one of them is answered, or says of all what is true of the first, brings a wrong answer; and a slip names nothing that others must not read.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.files().forEach((path, content) -> {
            if (path.endsWith(".several.md")) {
                check(path, new String(content, StandardCharsets.UTF_8).lines().toList(), findings);
            }
        });
        return findings;
    }

    private void check(String path, List<String> lines, List<Finding> findings) {
        Set<String> around = new TreeSet<>();
        Set<String> ofEach = new TreeSet<>();
        Set<String> onTheSlip = new TreeSet<>();
        boolean inside = false;
        boolean torn = false;
        boolean paired = true;
        for (String line : lines) {
            String words = line.strip();
            torn |= words.equals(TORN_OFF);
            if (words.equals(BEGIN) || words.equals(END)) {
                paired &= inside == words.equals(END);
                inside = words.equals(BEGIN);
            } else {
                Set<String> names = inside ? torn ? onTheSlip : ofEach : around;
                LetterNames.in(line).forEach(named -> names.add(named.name()));
            }
        }
        if (!paired || inside || !ofEach.contains(REFERENCE)) {
            findings.add(found(
                    path,
                    "does not say of each entry which reference it has",
                    "Write {{%s}} between a line %s and a line %s".formatted(REFERENCE, BEGIN, END)));
        }
        if (!around.contains(LINK)) {
            findings.add(found(
                    path, "does not lead to the page", "Write {{%s}} outside what is said of each".formatted(LINK)));
        }
        around.removeAll(FOR_ALL);
        around.forEach(name -> findings.add(found(
                path,
                "says {{%s}} of the first entry only".formatted(name),
                "Write it between %s and %s".formatted(BEGIN, END))));
        onTheSlip.removeAll(ON_A_SLIP);
        onTheSlip.forEach(name -> findings.add(
                found(path, "says {{%s}} on the slip".formatted(name), "The reference is enough there: take it out")));
    }

    private Finding found(String path, String problem, String remedy) {
        return new Finding(id(), path, path.substring(path.lastIndexOf('/') + 1), problem, remedy);
    }
}
