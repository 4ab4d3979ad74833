package health.baton.outcome.web;

import health.baton.outcome.CaseQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The filter as the page sends it; what is left empty does not restrict. */
record QueryOfPage(
        @Nullable String pathway,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        CaseQuery.@Nullable State state) {

    CaseQuery query() {
        return new CaseQuery(
                pathway == null || pathway.isBlank() ? null : pathway,
                from,
                to,
                state == null ? CaseQuery.State.ALL : state);
    }
}
