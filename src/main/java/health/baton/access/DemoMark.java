package health.baton.access;

import health.baton.engine.People;

/** Tells a demonstration's database from a real one: the demonstration's people have addresses under a made-up domain. */
final class DemoMark {
    static final String MAIL_DOMAIN = "@demo.baton.example";
    private static final String FIRST_PERSON = "admin";

    private DemoMark() {}

    /** Their passwords are printed in the documentation, so nothing real may run on such a database. */
    static void refuseLiveUse(People people) {
        if (isDemonstration(people)) {
            throw new WrongDatabase(
                    "This database holds the demonstration's people, whose passwords everybody knows.",
                    "Name an empty database in spring.datasource.url, or start with --spring.profiles.active=demo.");
        }
    }

    /** The demonstration would open a real database to everybody who has read the documentation. */
    static void refuseDemonstration(People people) {
        if (!people.none() && !isDemonstration(people)) {
            throw new WrongDatabase(
                    "This database holds people who are not the demonstration's.",
                    "Name an empty database in spring.datasource.url, or start without the profile 'demo'.");
        }
    }

    private static boolean isDemonstration(People people) {
        return people.email(FIRST_PERSON).orElse("").endsWith(MAIL_DOMAIN);
    }
}
