package health.baton.engine;

/** A named outcome that the model has a way for, e.g. {@code practice-unknown}; becomes a BPMN error. */
public final class BusinessOutcome extends Exception {
    private final String code;

    public BusinessOutcome(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
