package health.baton.pathway;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;

/** A pathway's files as somebody brought them, not yet checked. */
public final class Candidate implements Serializable {
    private final String name;
    private final boolean ofApplication;
    private final TreeMap<String, byte[]> files;

    Candidate(String name, boolean ofApplication, SortedMap<String, byte[]> files) {
        this.name = name;
        this.ofApplication = ofApplication;
        this.files = new TreeMap<>(files);
    }

    /** Name of the file, or of the pathway when it is the application's own. */
    public String name() {
        return name;
    }

    /** Whether it is what the application brings. */
    public boolean ofApplication() {
        return ofApplication;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }
}
