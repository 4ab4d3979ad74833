package health.baton.engine;

import java.util.Optional;

/** What must not begin any more; asked at every start and every deployment. */
public interface Withdrawals {
    /**
     * Why this content was withdrawn, as a sentence for whoever wants to begin it.
     *
     * @param content hash of what was deployed, see {@link Manifest#hash}
     * @return empty when it was not
     */
    Optional<String> because(String content);
}
