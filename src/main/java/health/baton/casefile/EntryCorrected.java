package health.baton.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a case was entered in error: everybody who was told must be told. Published in the transaction of the
 * correction.
 *
 * @param movedTo reference of the case where the entry belongs; null when nowhere
 */
public record EntryCorrected(
        String caseReference,
        long entryId,
        String reason,
        @Nullable String movedTo) {}
