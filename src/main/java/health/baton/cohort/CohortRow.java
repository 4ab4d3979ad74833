package health.baton.cohort;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param number row of the file as a spreadsheet counts, from 1
 * @param note reasons in words, which may be personal: only for who may see the cohort
 * @param caseReference the case that it became, joined or told
 * @param sameAs the file's first row about the same person; null where this is the first, or the only one
 * @param aside why somebody of the office has to see to it, in words; null when nobody has to
 */
public record CohortRow(
        int number,
        RowState state,
        @Nullable String note,
        @Nullable String caseReference,
        @Nullable Integer sameAs,
        @Nullable String aside) {}
