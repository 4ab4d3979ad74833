package health.baton.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class LettersInFolder implements ModelRule {
    private final CapabilityFiles capabilities;

    LettersInFolder(CapabilityFiles capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public String id() {
        return "letters-in-folder";
    }

    @Override
    public String why() {
        return "A letter that is not there is not sent, and one that nobody sends is kept right for nothing.";
    }

    /** A letter, and the same as a text message, in easy read, and about several entries of one person. */
    private static List<String> withOtherWords(String path) {
        return Stream.of("", ".sms", ".easy", ".several", ".easy.several")
                .map(ending -> path.replaceFirst("\\.md$", ending + ".md"))
                .toList();
    }

    @Override
    public List<Finding> check(Library library) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<String> used = new HashSet<>();
        for (Model pathway : library.pathways()) {
            String folder = "processes/%s/letters/".formatted(pathway.key());
            for (FilesNamed.Choice choice : new FilesNamed(capabilities, library.withBlocksThere(pathway)).letters()) {
                List<String> paths = choice.names().stream()
                        .map(name -> folder + name + ".md")
                        .toList();
                Optional<String> first = paths.stream()
                        .filter(path -> library.files().get(path) != null)
                        .findFirst();
                first.ifPresent(path -> used.addAll(withOtherWords(path)));
                if (first.isEmpty()) {
                    findings.add(choice.task()
                            .breaks(
                                    this,
                                    "there is no letter " + String.join(" or ", paths),
                                    "Write it, its first line the subject after '# '"));
                }
            }
        }
        Set<String> letters = library.files().keySet().stream()
                .filter(path -> path.contains("/letters/"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        letters.removeAll(used);
        letters.forEach(path -> findings.add(new Finding(
                id(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                "nobody sends this letter",
                "Name it on a task that sends it, or delete it")));
        return new ArrayList<>(findings);
    }
}
