package health.baton.meeting;

import health.baton.engine.UsableInModels;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** {@code meetings} in models: who takes part. */
@Component("meetings")
@UsableInModels
public class WhoMeets {
    private final SeriesStore series;

    public WhoMeets(SeriesStore series) {
        this.series = series;
    }

    /**
     * The roles of the members, the chair's not among them.
     *
     * @throws NoSuchElementException when there is no such meeting in the area
     */
    public List<String> members(String meeting, String area) {
        return series.find(meeting, area)
                .map(Series::members)
                .orElseThrow(() ->
                        new NoSuchElementException("The meeting '%s' is not set up in '%s'".formatted(meeting, area)));
    }
}
