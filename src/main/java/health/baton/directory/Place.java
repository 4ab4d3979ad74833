package health.baton.directory;

import java.util.Locale;

/** How places are written: areas in lower case, codes of organisations in upper case. */
final class Place {
    private static final int INWARD = 3;
    private static final int LONGEST_OUTWARD = 4;

    private Place() {}

    static String normal(String place) {
        String bare = place.strip();
        return bare.matches("(?i)[a-z][0-9]{5}") ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    static boolean isArea(String place) {
        return place.matches("[a-z][a-z0-9-]*");
    }

    static String outward(String postcode) {
        String bare = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return bare.length() > LONGEST_OUTWARD ? bare.substring(0, bare.length() - INWARD) : bare;
    }
}
