package health.baton.pathway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FullyDescribed implements ModelRule {
    @Override
    public String id() {
        return "fully-described";
    }

    @Override
    public String why() {
        return "People see the name, the catalogue shows the documentation, and the engine must know how long it keeps history.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            model.process().map(element -> new Node(model, element)).ifPresent(process -> check(process, findings));
        }
        return findings;
    }

    private void check(Node process, List<Finding> findings) {
        if (process.name().isBlank()) {
            findings.add(process.breaks(this, "has no name", "Say in 'Name' what people call it"));
        }
        if (process.children("documentation").stream()
                .allMatch(documentation -> documentation.getTextContent().isBlank())) {
            findings.add(process.breaks(
                    this, "has no documentation", "Say in 'Element documentation' what it is for and for whom"));
        }
        String timeToLive = process.camunda("historyTimeToLive").strip();
        if (timeToLive.isEmpty()) {
            findings.add(
                    process.breaks(this, "has no time to live", "Set 'History cleanup: time to live', e.g. P180D"));
        } else if (!timeToLive.matches("P?[1-9]\\d*D?") || timeToLive.startsWith("P") != timeToLive.endsWith("D")) {
            findings.add(process.breaks(
                    this,
                    "has the time to live '%s', which is not a number of days".formatted(timeToLive),
                    "Set 'History cleanup: time to live', e.g. P180D"));
        }
    }
}
