package health.baton.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who asks, as GOV.UK Notify wants it: a JSON Web Token of the service id and of now, signed with HMAC-SHA-256. */
final class NotifyToken {
    private static final String ALGORITHM = "HmacSHA256";

    private NotifyToken() {}

    static String of(String serviceId, String secret, Instant now) {
        String signed = part("{\"typ\":\"JWT\",\"alg\":\"HS256\"}")
                + "."
                + part("{\"iss\":\"%s\",\"iat\":%d}".formatted(serviceId, now.getEpochSecond()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return signed + "." + base64(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String part(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
