package health.baton.correspondence;

import health.baton.engine.Beside;
import health.baton.engine.BusinessOutcome;
import health.baton.engine.Cases;
import health.baton.engine.SignedIn;
import health.baton.engine.Work;
import health.baton.testing.MovableClock;
import health.baton.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The room on a real PostgreSQL, with the other rooms in memory, with or without a mail server. */
public final class Room {
    public static final String CASE = "K7QM-4XTN";
    private static final NotifySettings NO_NOTIFY =
            new NotifySettings("", "http://localhost", "", "", "", "", Duration.ofSeconds(1));
    static final String BEGIN = "2026-06-01T10:00:00Z";
    final MovableClock clock = new MovableClock(BEGIN);
    final FakeFacts facts = new FakeFacts();
    final FakeAddresses addresses = new FakeAddresses();
    final FakeEngine engine = new FakeEngine();
    public final DataSource database;
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final MailSettings settings =
            new MailSettings("baton@baton.example", "https://baton.example/", List.of("nhs.net"), Duration.ofDays(60));
    final Smtp smtp;
    final Outbox outbox;
    final Messages messages;
    final ReplyCodes codes;
    final AnswerLinks answerLinks;
    public final LettersToPost toPost;
    final InWriting inWriting;
    final Ways ways;
    final Notify gov;
    final Delivered delivered;
    final Delivery delivery;
    final Letters letters = new Letters(engine.deployments);
    final Composer composer;
    final Notices notices;
    final SendQueue queue;
    final SendMail sendMail;
    public final Replies replies;
    public final Inbox inbox;
    public final LetterEntries entries;
    public final PersonReplies person;
    final AnsweredInTasklist answeredInTasklist;

    private Room(Integer smtpPort) {
        this(smtpPort, NO_NOTIFY);
    }

    private Room(Integer smtpPort, NotifySettings notify) {
        database = TestDatabase.empty();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V30__correspondence.sql"),
                        new ClassPathResource("db/migration/V31__undelivered.sql"),
                        new ClassPathResource("db/migration/V60__letters_to_the_person.sql"),
                        new ClassPathResource("db/migration/V61__answers_on_the_reply_page.sql"),
                        new ClassPathResource("db/migration/V70__letters_to_post.sql"),
                        new ClassPathResource("db/migration/V89__notify.sql"),
                        new ClassPathResource("db/migration/V100__one_letter_for_several.sql"),
                        new ClassPathResource("db/migration/V102__answer_within.sql"),
                        new ClassPathResource("db/never-restored.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (smtpPort != null) {
            beans.addBean("mailSender", sender(smtpPort));
        }
        smtp = new Smtp(beans.getBeanProvider(JavaMailSender.class), settings);
        outbox = new Outbox(jdbc, clock);
        messages = new Messages(jdbc, clock);
        codes = new ReplyCodes(jdbc, clock, settings);
        ToBeRead toBeRead = new ToBeRead(new StandIns(facts, addresses), outbox, engine.beside);
        facts.replies = engine.replies;
        answerLinks = new AnswerLinks(codes, settings, clock);
        gov = new Notify(notify, clock);
        inWriting = new InWriting(facts, outbox);
        ways = new Ways(facts, smtp, gov);
        delivery = new Delivery(outbox, addresses, settings, smtp);
        composer = new Composer(facts, addresses, clock);
        JointLetters joint = new JointLetters(jdbc, letters, composer, answerLinks, facts, clock);
        toPost = new LettersToPost(jdbc, new Candidates(jdbc, facts, clock), answerLinks, joint, clock);
        notices = new Notices(outbox, addresses, engine.people, smtp, settings);
        TellCase tellCase = new TellCase(messages, engine.cases);
        Undelivered undelivered = new Undelivered(messages, tellCase, facts, addresses, toBeRead);
        delivered = new Delivered(jdbc, transactions, undelivered, notify, clock);
        queue = new SendQueue(jdbc, transactions, clock, codes, settings, answerLinks, undelivered, facts);
        sendMail = new SendMail(queue, smtp, gov);
        replies = new Replies(codes, messages, facts, tellCase, joint, transactions);
        inbox = new Inbox(
                messages,
                engine.signedIn,
                facts,
                tellCase,
                new ToldAboutCase(messages, addresses),
                answerLinks,
                transactions);
        OfferedForms forms = new OfferedForms(engine.cases, facts.knownAnswers);
        person = new PersonReplies(
                messages,
                new ReplyAnswers(jdbc, clock),
                new LateAnswers(facts, addresses, toBeRead),
                forms,
                engine.cases,
                facts,
                transactions);
        entries = new LetterEntries(messages, joint, forms, person);
        answeredInTasklist = new AnsweredInTasklist(engine.tasks, messages, tellCase, engine.people, facts);
        know();
    }

    private void know() {
        facts.facts.putAll(Map.of(
                "practiceCode", "C82009",
                "area", "leicester",
                "birthDate", "1934-03-27",
                "whatHappened", "Fell in the kitchen <b>twice</b>",
                "disposition", "keep-at-home"));
    }

    /** The person is offered this form, which tells the case that something happened. */
    public void offer(String message, String label, String form) {
        engine.offeredEvents.add(new Cases.OfferedEvent(message, label, List.of(Cases.PERSON), form, null));
    }

    /** As {@link #offer}; what is told when the case no longer waits for it begins this block. */
    public void offerAlsoLate(String message, String label, String form, String block) {
        engine.offeredEvents.add(new Cases.OfferedEvent(message, label, List.of(Cases.PERSON), form, block));
    }

    /** How often somebody was given something to read beside a case. */
    public int given() {
        return engine.begun.size();
    }

    public void theCaseChangesAtTheSameMoment(int times) {
        engine.changes = times;
    }

    /** Writes the letter to the person, and makes a link. Returns the code. */
    public String writtenByLink() {
        UUID letter = written("run-1", Map.of());
        return codes.create(
                letter, messages.find(letter).orElseThrow().content().due());
    }

    /** The message that somebody was last given beside the case. */
    public UUID givenToSomebody() {
        Map<?, ?> more = (Map<?, ?>) engine.begun.get(engine.begun.size() - 1).get(3);
        return UUID.fromString((String) more.get(Beside.MESSAGE));
    }

    /** A letter that a team's print run posts, to whom these facts are known of. */
    public UUID toPost(String reference, String team, String pathway, Map<String, Object> person, String words) {
        return toPost(reference, team, pathway, UUID.randomUUID().toString(), person, words);
    }

    /** As above, in the words of this letter of the pathway. */
    public UUID toPost(
            String reference, String team, String pathway, String letter, Map<String, Object> person, String words) {
        facts.ofCase.put(reference, person);
        Content content = new Content(
                "Do you still need it?",
                words,
                words.contains("{{answerLink}}"),
                clock.instant().plus(Duration.ofDays(21)),
                null,
                LocalDate.of(1956, 2, 1),
                null);
        UUID id = outbox.put(new Draft(
                reference,
                Kind.LETTER,
                Recipient.print(),
                content,
                UUID.randomUUID().toString(),
                Links.NONE));
        toPost.add(id, team, pathway, letter, Duration.ofDays(21));
        return id;
    }

    /** A file of a pathway. */
    public void letterFile(String path, String words) {
        engine.files.put(path, words);
    }

    /** What the story of a case says, by what it was written under. */
    public Map<String, Map<String, String>> notes() {
        return facts.notes;
    }

    public void answered(UUID letter) {
        messages.answeredByPerson(letter);
    }

    public Clock clock() {
        return clock;
    }

    UUID written(String key, Map<String, Object> inputs) {
        engine.files.put("processes/ptcda/letters/invitation.md", """
                # A letter

                Dear you <b>there</b>,

                {{#answerLink}}answer by {{answerBy}} at {{answerLink}}
                {{^answerLink}}ring {{answerNumber}} by {{answerBy}}
                """);
        Map<String, Object> all = new HashMap<>(Map.of("letter", "invitation"));
        all.putAll(inputs);
        Map<String, Object> outputs = new WriteToPerson(
                        letters, composer, inWriting, ways, toPost, facts, addresses, settings, clock)
                .run(work(key, all));
        return UUID.fromString((String) outputs.get("messageId"));
    }

    Object gone(UUID letter) {
        return new SeeLetterPosted(jdbc, clock)
                .run(work("see", Map.of("message", letter.toString(), "within", "P7D")))
                .get("letterGone");
    }

    /** As if nothing had happened. */
    public void startAgain() {
        jdbc.sql("truncate message, joint_letter, reply_code, reply_answer, reminder")
                .update();
        facts.facts.clear();
        facts.notes.clear();
        facts.kept.clear();
        facts.story.clear();
        facts.mayRead = false;
        facts.responsibleTeam = null;
        engine.replies.clear();
        engine.offeredEvents.clear();
        engine.changes = 0;
        addresses.publicPhones.clear();
        addresses.postalAddresses.clear();
        addresses.opensAgain = null;
        engine.told.clear();
        engine.begun.clear();
        engine.waits = true;
        engine.over.clear();
        facts.ofCase.clear();
        engine.person = null;
        clock.set(Instant.parse(BEGIN));
        know();
    }

    public static Room withoutMail() {
        return new Room(null);
    }

    static Room withNotify(NotifySettings notify) {
        return new Room(null, notify);
    }

    public static Room withMail(int port) {
        return new Room(port);
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.localhost", "localhost");
        // ours are ten seconds; a test does not wait so long for a server that says nothing
        properties.put("mail.smtp.timeout", "1000");
        return sender;
    }

    TellGp tellGp() {
        return new TellGp(facts, addresses, letters, composer, delivery, messages, clock);
    }

    /** The practice is asked for something. */
    public Room asking() {
        facts.facts.put("practiceWhat", "Review the water tablets");
        facts.facts.put("practiceBy", "2026-06-03T17:00+01:00");
        facts.facts.put("districtNursesWhat", "Dress the wound");
        facts.facts.put("districtNursesBy", "2026-06-04T12:00+01:00");
        return this;
    }

    public Room withoutBirthDate() {
        facts.facts.remove("birthDate");
        return this;
    }

    static Work work(String key, Map<String, Object> inputs) {
        return new Work(CASE, "ptcda", key, "Tell the named GP", inputs, "scope-1");
    }

    /** Tells the practice and makes a link. Returns the code. */
    public String toldByLink() {
        return codes.create(told());
    }

    UUID told() {
        try {
            return told("run-1");
        } catch (BusinessOutcome unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    UUID told(String key) throws BusinessOutcome {
        Map<String, Object> outputs = tellGp().run(work(
                key,
                Map.of(
                        "kind", "decision",
                        "answerMessage", "gp.answered",
                        "openedMessage", "gp.opened",
                        "failedMessage", "gp.undelivered")));
        return UUID.fromString((String) outputs.get("messageId"));
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    /** What the case was told over links. */
    public List<String> toldToTheCase() {
        return engine.told;
    }

    /** This case has gone on. */
    public void isOver(String reference) {
        engine.over.add(reference);
    }

    /** A link to a letter. */
    public String linkTo(UUID letter) {
        return codes.create(letter, clock.instant().plus(Duration.ofDays(21)));
    }

    public void nobodyWaitsAnyMore() {
        engine.waits = false;
    }

    public void signIn(String name, String... teams) {
        engine.person = new SignedIn.Person(name, List.of(teams));
    }

    public void signOut() {
        engine.person = null;
    }

    public void mayReadTheCase() {
        facts.mayRead = true;
    }

    /** Ids of everything in the outbox, oldest first. */
    public List<UUID> ids() {
        return jdbc.sql("select id from message order by created_at, channel desc")
                .query(UUID.class)
                .list();
    }

    long count(String where) {
        return jdbc.sql("select count(*) from message where " + where)
                .query(Long.class)
                .single();
    }
}
