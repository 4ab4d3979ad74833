package health.baton.pathway;

import health.baton.engine.Release;
import health.baton.engine.Releases;
import health.baton.pathway.StandingPathway.Own;
import health.baton.pathway.StandingPathway.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What runs, beside what the application brings. */
final class StandingPathways {
    private final Releases releases;
    private final Refusals refusals;
    private final Library application;

    StandingPathways(Releases releases, Refusals refusals, Library application) {
        this.releases = releases;
        this.refusals = refusals;
        this.application = application;
    }

    /** By key. */
    List<StandingPathway> all() {
        Map<String, List<Release>> running = releases.all().stream()
                .collect(Collectors.groupingBy(Release::pathway, TreeMap::new, Collectors.toList()));
        Map<String, Model> own = application.pathways().stream().collect(Collectors.toMap(Model::key, model -> model));
        TreeSet<String> keys = new TreeSet<>(running.keySet());
        keys.addAll(own.keySet());
        List<StandingPathway> all = new ArrayList<>();
        for (String key : keys) {
            all.add(standing(key, running.getOrDefault(key, List.of()), Optional.ofNullable(own.get(key))));
        }
        return all;
    }

    private StandingPathway standing(String key, List<Release> running, Optional<Model> model) {
        Optional<Release> newest =
                running.stream().filter(release -> release.version().newest()).findFirst();
        Own own = model.map(brought -> own(brought, newest)).orElse(Own.NOTHING);
        return new StandingPathway(
                key,
                newest.map(release -> release.version().name())
                        .or(() -> model.map(StandingPathways::name))
                        .orElse(key),
                running.stream()
                        .map(release -> new Version(release, approved(release)))
                        .toList(),
                own,
                own == Own.NOT_DEPLOYED
                        ? model.flatMap(brought -> refusals.of(application, brought))
                                .orElse("")
                        : "");
    }

    private Own own(Model brought, Optional<Release> newest) {
        boolean same = newest.filter(release -> release.manifest().hash().equals(Approval.hash(application, brought)))
                .isPresent();
        if (newest.filter(Release::byHand).isPresent()) {
            return same ? Own.SAME : Own.ANOTHER;
        }
        return same ? Own.RUNS : Own.NOT_DEPLOYED;
    }

    private String approved(Release release) {
        return releases.file(release, Approval.path(release.pathway()))
                .filter(file -> Approval.missing(file, release.manifest().hash(), refusals.today())
                        .isEmpty())
                .map(Approval::words)
                .orElse("");
    }

    private static String name(Model model) {
        return model.process().map(Model::label).orElse(model.key());
    }
}
