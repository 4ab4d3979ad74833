package health.baton.form;

/** A value that the field does not accept; the message is the reason without label and value. */
final class NotAcceptable extends Exception {
    NotAcceptable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
