package health.baton.form;

/** NHS numbers: ten digits of which the last checks the others (Modulus 11); shown 3-3-4. */
public final class NhsNumber {
    private static final int LENGTH = 10;

    private NhsNumber() {}

    /** Without the spaces that people put in. */
    public static String compact(String number) {
        return number.replaceAll("\\s", "");
    }

    public static boolean hasTenDigits(String number) {
        return compact(number).matches("[0-9]{" + LENGTH + "}");
    }

    /** Ten digits, and the check digit is right. */
    public static boolean isValid(String number) {
        if (!hasTenDigits(number)) {
            return false;
        }
        String digits = compact(number);
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * digit(digits, place);
        }
        int check = (11 - sum % 11) % 11;
        return check == digit(digits, LENGTH - 1);
    }

    /** As on letters, e.g. 900 000 0009; the text itself when it has not ten digits. */
    public static String shown(String number) {
        if (!hasTenDigits(number)) {
            return number;
        }
        String digits = compact(number);
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
