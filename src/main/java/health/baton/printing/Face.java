package health.baton.printing;

/** The typefaces of a letter: Open Sans, under the Apache licence 2.0. */
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    private final String file;

    Face(String file) {
        this.file = "/fonts/ttf/OpenSans/OpenSans-" + file + ".ttf";
    }

    /** Where the class path has it. */
    String file() {
        return file;
    }

    /** Its name in the pages of a PDF. */
    String resource() {
        return name();
    }
}
