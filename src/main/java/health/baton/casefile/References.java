package health.baton.casefile;

import java.security.SecureRandom;
import java.util.Random;
import org.springframework.stereotype.Component;

/** New case references, e.g. {@code K7QM-4XTN}: opaque, easy to read out, without vowels and letters that look alike. */
@Component
class References {
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;

    private final Random random = new SecureRandom();

    String next() {
        return half() + "-" + half();
    }

    private String half() {
        StringBuilder half = new StringBuilder(HALF);
        for (int place = 0; place < HALF; place++) {
            half.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return half.toString();
    }
}
