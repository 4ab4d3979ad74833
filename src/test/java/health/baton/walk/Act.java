package health.baton.walk;

import java.util.Map;
import java.util.stream.Collectors;

/** Something that happens in a walk, in words that a scenario can repeat. */
sealed interface Act {
    /** The steps of a scenario that do the same. */
    String gherkin();

    record Starts(String who, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" starts a case with:%s".formatted(who, rows(table));
        }
    }

    record Takes(String who, String task) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" takes \"%s\"".formatted(who, task);
        }
    }

    record GivesBack(String who, String task) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" gives back \"%s\"".formatted(who, task);
        }
    }

    record TakesOver(String who, String task) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" takes over \"%s\"".formatted(who, task);
        }
    }

    record Completes(String who, String task, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" completes \"%s\"%s".formatted(who, task, table.isEmpty() ? "" : " with:" + rows(table));
        }
    }

    /** The answers may be refused; then nothing has happened. */
    record Tries(String who, String task, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" tries to complete \"%s\" with:%s".formatted(who, task, rows(table));
        }
    }

    record CompletesTwice(String who, String task, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" completes \"%s\" twice with:%s".formatted(who, task, rows(table));
        }
    }

    record BothComplete(String one, String other, String task, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" and \"%s\" complete \"%s\" at once with:%s".formatted(one, other, task, rows(table));
        }
    }

    record Tells(String who, String event, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When \"%s\" tells the case \"%s\" with:%s".formatted(who, event, rows(table));
        }
    }

    /** A letter is answered over its link. */
    record Answers(String answer) implements Act {
        @Override
        public String gherkin() {
            return "When the letter is answered \"%s\"".formatted(answer);
        }
    }

    /** The list that people come from has news every day; without them all that asks it is held. */
    record HasNews() implements Act {
        @Override
        public String gherkin() {
            return "Given the list has news every day";
        }
    }

    /** What waits for the print run is posted. */
    record Posts() implements Act {
        @Override
        public String gherkin() {
            return "When the letters of the print run are posted";
        }
    }

    /** The person answers on the reply page; it may refuse the answers. */
    record Replies(String event, Map<String, String> table) implements Act {
        @Override
        public String gherkin() {
            return "When the person answers \"%s\" with:%s".formatted(event, rows(table));
        }
    }

    record Passes(long minutes) implements Act {
        @Override
        public String gherkin() {
            return "When %d minutes pass".formatted(minutes);
        }
    }

    record Fails(int before, int after) implements Act {
        @Override
        public String gherkin() {
            return "Given the next capability fails %d times before and %d times after its work"
                    .formatted(before, after);
        }
    }

    private static String rows(Map<String, String> table) {
        int left = table.keySet().stream().mapToInt(String::length).max().orElse(0);
        int right = table.values().stream()
                .mapToInt(text -> escaped(text).length())
                .max()
                .orElse(0);
        return table.entrySet().stream()
                .map(row ->
                        "\n      | %s | %s |".formatted(pad(row.getKey(), left), pad(escaped(row.getValue()), right)))
                .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String escaped(String text) {
        String flat = text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
        return flat.length() > 60 ? flat.substring(0, 60) : flat;
    }
}
