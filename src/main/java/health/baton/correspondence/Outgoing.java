package health.baton.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * A message whose turn it is.
 *
 * @param address e-mail or mobile number; empty where it goes by post
 * @param envelope name and address, line by line, where it goes by post
 * @param toPerson whether it is a letter to the person
 */
record Outgoing(
        UUID id,
        Channel channel,
        boolean toPerson,
        String address,
        List<String> envelope,
        String subject,
        String markdown,
        int attempt) {}
