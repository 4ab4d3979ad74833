package health.baton.printing;

import java.util.List;

/**
 * A letter laid out.
 *
 * @param pages what each page draws (PDF content streams)
 * @param spots what of it is read aloud, in this order
 */
record Sheets(List<String> pages, List<Spot> spots) {}
