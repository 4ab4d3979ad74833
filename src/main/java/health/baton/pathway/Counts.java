package health.baton.pathway;

/** How much was looked at: a check that looked at nothing must not pass for a good one. */
record Counts(long rules, long models, long decisions, long forms, long letters) {
    static Counts of(Library library, ModelCheck check) {
        return new Counts(
                check.rules().size(),
                files(library, ".*\\.bpmn"),
                files(library, ".*\\.dmn"),
                files(library, ".*\\.form"),
                files(library, ".*/letters/.*"));
    }

    private static long files(Library library, String pattern) {
        return library.files().keySet().stream()
                .filter(path -> path.matches(pattern))
                .count();
    }

    static String many(long number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }

    @Override
    public String toString() {
        return "%s held against %s, %s, %s and %s"
                .formatted(
                        many(rules, "rule"),
                        many(models, "model"),
                        many(decisions, "decision file"),
                        many(forms, "form"),
                        many(letters, "letter"));
    }
}
