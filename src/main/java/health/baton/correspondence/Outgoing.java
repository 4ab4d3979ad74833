package health.baton.correspondence;

import java.util.UUID;

/** An e-mail whose turn it is. */
record Outgoing(UUID id, String address, String subject, String markdown, int attempt) {}
