package health.baton.downtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that stand in a snapshot: where the person is, how to reach them, what must not be forgotten, what was decided. */
final class WhatMatters {
    /** Key of the field, in the words that all pathways share, and how it is called here; in this order. */
    static final Map<String, String> FACTS;

    static {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("whereabouts", "Where");
        facts.put("whereNow", "Where now");
        facts.put("address", "Address");
        facts.put("addressLines", "Address");
        facts.put("postcode", "Postcode");
        facts.put("protectedAddress", "Protected address");
        facts.put("dwelling", "Lives in");
        facts.put("withThem", "With them");
        facts.put("callBackNumber", "Telephone");
        facts.put("phone", "Telephone");
        facts.put("ringThemOn", "Number to ring them on");
        facts.put("kinNumber", "Next of kin");
        facts.put("referrerNumber", "Who referred");
        facts.put("interpreter", "Interpreter or help");
        facts.put("language", "Language");
        facts.put("accessibleInformation", "Accessible information");
        facts.put("allergies", "Allergies");
        facts.put("anticoagulant", "Anticoagulant");
        facts.put("advanceDecision", "Advance decision");
        facts.put("wishes", "Wishes");
        facts.put("safeguarding", "Safeguarding concern");
        facts.put("safeguardingWhat", "What the concern is");
        facts.put("whatHappened", "What happened");
        facts.put("question", "Asked");
        facts.put("findings", "Found");
        facts.put("disposition", "Decided");
        facts.put("advice", "Advice");
        facts.put("visitAsk", "Asked of the visit");
        facts.put("riskNotes", "Risks");
        facts.put("whatMeans999", "What means 999");
        FACTS = Collections.unmodifiableMap(facts);
    }

    private WhatMatters() {}
}
