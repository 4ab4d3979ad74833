package health.baton.correspondence;

/** A message before it is in the outbox; a second one with the same dedupe key is not put in. */
record Draft(String caseReference, Kind kind, Recipient to, Content content, String dedupeKey, Links links) {}
