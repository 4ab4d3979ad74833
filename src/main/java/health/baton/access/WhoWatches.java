package health.baton.access;

import java.util.List;

/** Which teams watch a case: the managers of its area, and of the one in which the address lies. */
interface WhoWatches {
    /** @return ids of teams; empty when the area of the case is not known or has no managers */
    List<String> watch(String caseReference);
}
