package health.baton.load;

/** What {@code mvn -Pload verify} measures, by {@code load.what}: {@code list}, {@code letters} or {@code answers}. */
public final class Load {
    private Load() {}

    /** @param args what, entries, {@code jobs} or {@code none}, answers, answers an hour */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "list" -> WaitingListLoad.main(new String[] {args[1], args[2]});
            case "letters" -> PrintingLoad.main(new String[] {args[1]});
            case "answers" -> AnswersLoad.main(new String[] {args[1], args[3], args[4]});
            default -> throw new IllegalArgumentException("load.what is list, letters or answers, not " + args[0]);
        }
    }
}
