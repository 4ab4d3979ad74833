package health.baton.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with Baton.
 *
 * @param signInName who they are to the sign-in
 * @param displayName as colleagues call them, e.g. "Dr Asha Patel"
 * @param phone at which a colleague rings them; null when unknown
 * @param email work address; null when unknown
 * @param team id of the team they mostly work in; null when in none
 */
public record StaffMember(
        String signInName,
        String displayName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String team) {}
