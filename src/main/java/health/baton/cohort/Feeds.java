package health.baton.cohort;

import health.baton.engine.Entrances;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** The pathways to which the signed-in person may bring people by a file. */
@Component
public class Feeds {
    private final Entrances entrances;

    Feeds(Entrances entrances) {
        this.entrances = entrances;
    }

    public List<Feed> all() {
        return entrances.all().stream().flatMap(each -> Feed.of(each).stream()).toList();
    }

    /** Throws {@link NoSuchElementException} when there is none for the signed-in person. */
    public Feed of(String pathway) {
        return all().stream()
                .filter(feed -> feed.pathway().equals(pathway))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such pathway takes files of this person"));
    }
}
