package health.baton.printing;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.casefile.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which letters of a batch go into one envelope: one behind the other, to the same NHS number by the same name and address. A
 * name and an address alone may be a father's and a son's.
 */
@Component
class Envelopes {
    private static final int AT_ONCE = 1000;

    private final CaseFile caseFile;

    Envelopes(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** Position of the first letter of the envelope, by the positions of the others; letters with one of their own are absent. */
    Map<Integer, Integer> together(List<LetterStore.Line> lines) {
        Map<String, String> numbers = numbers(lines);
        Map<Integer, Integer> together = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            LetterStore.Line before = lines.get(i - 1);
            LetterStore.Line line = lines.get(i);
            String number = numbers.get(line.caseReference());
            if (number != null
                    && number.equals(numbers.get(before.caseReference()))
                    && line.envelope().equals(before.envelope())) {
                together.put(line.position(), together.getOrDefault(before.position(), before.position()));
            }
        }
        return together;
    }

    private Map<String, String> numbers(List<LetterStore.Line> lines) {
        Map<String, String> numbers = new HashMap<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            Set<String> references = new HashSet<>();
            lines.subList(from, Math.min(from + AT_ONCE, lines.size()))
                    .forEach(line -> references.add(line.caseReference()));
            for (CaseSummary summary : caseFile.findAll(references).values()) {
                Person person = summary.person();
                String number = person == null ? null : person.nhsNumber();
                if (number != null) {
                    numbers.put(summary.reference(), number);
                }
            }
        }
        return numbers;
    }
}
