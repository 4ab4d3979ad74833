package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PersonCanAnswer implements ModelRule {
    private static final String LINK = "{{answerLink}}";

    @Override
    public String id() {
        return "person-can-answer";
    }

    @Override
    public String why() {
        return "What the person is offered must be a form that the reply page can show, with a letter that leads to it; and a letter must not lead to a page that offers nothing.";
    }

    @Override
    public List<Finding> check(Library library) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Model pathway : library.pathways()) {
            List<Node> offered = library.withBlocksThere(pathway).stream()
                    .flatMap(model -> Node.in(model).stream())
                    .filter(node -> node.list("offeredTo").contains(Roles.PERSON))
                    .toList();
            List<String> letters = lettersWithTheAddress(library, pathway);
            if (letters.isEmpty()) {
                offered.forEach(node -> findings.add(node.breaks(
                        this,
                        "is offered to the person, to whom no letter of '%s' leads".formatted(pathway.key()),
                        "Write %s into a letter that 'Write to the person' sends".formatted(LINK))));
            }
            if (offered.isEmpty()) {
                letters.forEach(path -> findings.add(new Finding(
                        id(),
                        path,
                        path.substring(path.lastIndexOf('/') + 1),
                        "leads to the reply page, where the person is offered nothing",
                        "Offer an event to 'person', or take %s out".formatted(LINK))));
            }
            Forms forms = new Forms(library);
            offered.forEach(node -> findings.addAll(notToBeShown(node, forms)));
        }
        return new ArrayList<>(findings);
    }

    private List<Finding> notToBeShown(Node node, Forms forms) {
        return node.property("form").flatMap(forms::find).stream()
                .flatMap(form -> form.schema().problemsOnAPage().stream()
                        .map(problem -> new Finding(
                                id(),
                                form.path(),
                                form.path().substring(form.path().lastIndexOf('/') + 1),
                                problem,
                                "The person answers it on a page: use plain labels, texts with {{names}}, and fields")))
                .toList();
    }

    private static List<String> lettersWithTheAddress(Library library, Model pathway) {
        String folder = "processes/%s/letters/".formatted(pathway.key());
        return library.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(LINK))
                .map(Map.Entry::getKey)
                .toList();
    }
}
