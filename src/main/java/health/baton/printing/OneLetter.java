package health.baton.printing;

import health.baton.correspondence.LettersToPost;
import health.baton.correspondence.LettersToPost.About;
import health.baton.correspondence.LettersToPost.Envelope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one letter of those that say the same to the same person: the same NHS number, or none, with the same name, address
 * and birth date. A name and an address alone may be a father's and a son's.
 */
@Component
class OneLetter {
    private final LettersToPost toPost;

    OneLetter(LettersToPost toPost) {
        this.toPost = toPost;
    }

    /** What is the same of letters that may be one. */
    private record Same(String letter, LocalDate birthDate, Envelope envelope) {}

    /** In the same order; a letter that stands for others holds them. */
    List<Chosen> of(List<Chosen> chosen) {
        Map<Same, List<Chosen>> alike = new LinkedHashMap<>();
        for (Chosen letter : chosen) {
            Same same = same(letter);
            if (same != null) {
                alike.computeIfAbsent(same, first -> new ArrayList<>()).add(letter);
            }
        }
        Map<UUID, List<UUID>> standFor = new LinkedHashMap<>();
        Set<UUID> inAnother = new HashSet<>();
        alike.values().stream()
                .filter(some -> some.size() > 1)
                .flatMap(some -> people(some).stream())
                .map(one -> one.stream().map(Chosen::id).toList())
                .filter(ids -> ids.size() > 1 && toPost.join(ids))
                .forEach(ids -> {
                    standFor.put(ids.get(0), ids.subList(1, ids.size()));
                    inAnother.addAll(ids.subList(1, ids.size()));
                });
        return chosen.stream()
                .filter(letter -> !inAnother.contains(letter.id()))
                .map(letter -> letter.standingFor(standFor.getOrDefault(letter.id(), List.of())))
                .toList();
    }

    private static @Nullable Same same(Chosen letter) {
        About about = letter.about();
        String name = about.letter();
        LocalDate born = about.birthDate();
        return name == null || born == null ? null : new Same(name, born, letter.envelope());
    }

    /** With two NHS numbers among them nobody knows whose those without one are: they stay alone. */
    private static Collection<List<Chosen>> people(List<Chosen> alike) {
        Set<String> numbers = alike.stream()
                .map(letter -> letter.about().nhsNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return numbers.size() <= 1
                ? List.of(alike)
                : alike.stream()
                        .filter(letter -> letter.about().nhsNumber() != null)
                        .collect(Collectors.groupingBy(
                                letter -> String.valueOf(letter.about().nhsNumber()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                        .values();
    }
}
