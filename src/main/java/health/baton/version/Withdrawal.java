package health.baton.version;

import java.time.Instant;

/**
 * A version that was withdrawn for safety.
 *
 * @param content hash of all that it is made of
 * @param pathway key
 * @param name of the pathway, as people call it
 * @param version its number when it was withdrawn
 * @param reason for clinicians; names no person
 * @param decidedBy who decided it clinically
 * @param withdrawnBy sign-in name of the administrator who did it
 */
public record Withdrawal(
        String content,
        String pathway,
        String name,
        int version,
        String reason,
        String decidedBy,
        String withdrawnBy,
        Instant at) {}
