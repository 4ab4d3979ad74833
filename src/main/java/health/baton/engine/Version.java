package health.baton.engine;

import java.time.Instant;

/**
 * A version of a pathway.
 *
 * @param id the engine's id of its process definition
 * @param pathway key
 * @param name as people call it
 * @param number counts up from 1
 * @param content hash of all that it is made of: two numbers with the same content are the same to people
 * @param newest whether it is the one that cases begin with
 * @param running how many cases run on it
 */
public record Version(
        String id,
        String pathway,
        String name,
        int number,
        String content,
        Instant deployed,
        boolean newest,
        long running) {}
