package health.baton.engine;

import java.util.List;

/** A case cannot be moved to another version; nothing of it was changed. */
public final class NotMovable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    NotMovable(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Each a sentence. */
    public List<String> reasons() {
        return reasons;
    }
}
