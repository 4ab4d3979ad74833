package health.baton.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Whom a message is for.
 *
 * @param team group id
 * @param person sign-in name
 * @param address e-mail
 */
record Recipient(
        Channel channel,
        @Nullable String team,
        @Nullable String person,
        @Nullable String address) {

    static Recipient queueOf(String team) {
        return new Recipient(Channel.WORK_QUEUE, team, null, null);
    }

    static Recipient queueOfPerson(String person) {
        return new Recipient(Channel.WORK_QUEUE, null, person, null);
    }

    static Recipient email(@Nullable String team, String address) {
        return new Recipient(Channel.EMAIL, team, null, address);
    }

    static Recipient notice(@Nullable String person, String address) {
        return new Recipient(Channel.NOTICE, null, person, address);
    }

    static Recipient print() {
        return new Recipient(Channel.PRINT, null, null, null);
    }
}
