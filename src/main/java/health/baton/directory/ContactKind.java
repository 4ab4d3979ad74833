package health.baton.directory;

import java.util.Arrays;

/** Ways to reach a team or an organisation. */
public enum ContactKind {
    /** The number that is answered when the public line is not. */
    BACK_DOOR("back-door"),
    PUBLIC_PHONE("public-phone"),
    /** Where the public posts an answer, on one line with commas between. */
    POSTAL_ADDRESS("postal-address"),
    EMAIL("e-mail"),
    /** Id of the team whose tasks in Baton are its inbox. */
    WORK_QUEUE("work-queue"),
    /** The number at which a hospital's receiving unit hears of who is coming. */
    RECEIVING_UNIT("receiving-unit");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    /** As it is written in lists and in the database. */
    public String code() {
        return code;
    }

    /** Throws {@link IllegalArgumentException} when there is no such kind. */
    public static ContactKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of contact point '" + code + "'"));
    }

    boolean accepts(String value) {
        return switch (this) {
            case BACK_DOOR, PUBLIC_PHONE, RECEIVING_UNIT -> value.matches("\\+?[0-9][0-9 ()-]{2,30}");
            case EMAIL -> value.matches("[^@\\s]+@[^@\\s]+");
            case POSTAL_ADDRESS ->
                value.strip().length() > 4
                        && value.length() <= 200
                        && value.lines().count() == 1;
            case WORK_QUEUE -> !value.isBlank();
        };
    }
}
