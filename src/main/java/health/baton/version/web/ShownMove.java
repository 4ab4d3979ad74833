package health.baton.version.web;

import health.baton.version.Move;
import health.baton.version.Refused;
import java.util.List;

/** A move on the page, with the first of the cases that were not moved. */
record ShownMove(Move move, List<Refused> refused) {}
