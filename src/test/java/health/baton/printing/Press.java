package health.baton.printing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import health.baton.casefile.CaseFile;
import health.baton.casefile.CaseSummary;
import health.baton.correspondence.Room;
import health.baton.engine.SignedIn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The print run on a real PostgreSQL; the cases are in memory. */
final class Press implements SignedIn {
    static final String TEAM = "waiting-list-leicester";
    static final String PATHWAY = "waiting";

    final Room room = Room.withoutMail();
    final Set<String> ended = new HashSet<>();
    final Map<String, String> held = new HashMap<>();
    final Map<String, String> against = new HashMap<>();
    final Set<String> died = new HashSet<>();
    final Map<String, String> people = new HashMap<>();
    final JdbcClient db;
    final PrintRun printRun;
    final LetterStore letters;
    List<String> teams = List.of(TEAM);
    private final BatchStore batches;
    private final ChooseLetters choose;
    private final DataSourceTransactionManager transactions;

    Press(int most) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V71__print_run.sql")).execute(room.database);
        db = JdbcClient.create(room.database);
        letters = new LetterStore(db, new JdbcTemplate(room.database));
        batches = new BatchStore(db, room.clock());
        transactions = new DataSourceTransactionManager(room.database);
        CaseFile caseFile = mock(CaseFile.class);
        when(caseFile.findAll(any())).thenAnswer(asked -> {
            Map<String, CaseSummary> found = new HashMap<>();
            Set<String> references = asked.getArgument(0);
            references.stream()
                    .filter(reference -> ended.contains(reference) || people.containsKey(reference))
                    .forEach(reference -> found.put(reference, summary(reference)));
            return found;
        });
        when(caseFile.factsOf(any())).thenAnswer(asked -> {
            Set<String> references = asked.getArgument(0);
            return died.stream()
                    .filter(references::contains)
                    .collect(Collectors.toMap(reference -> reference, reference -> Map.of("diedOn", "2026-11-01")));
        });
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("list", new BeforePosting() {
            @Override
            public Map<String, String> held(Set<String> references) {
                return held;
            }

            @Override
            public Map<String, String> against(Set<String> references) {
                return against;
            }

            @Override
            public Set<String> died(Set<String> references) {
                return references.stream().filter(died::contains).collect(Collectors.toSet());
            }
        });
        Against objections = new Against(caseFile, beans.getBeanProvider(BeforePosting.class));
        choose = new ChooseLetters(batches, letters, room.toPost, objections, new OneLetter(room.toPost), most);
        printRun = new PrintRun(
                batches,
                letters,
                room.toPost,
                new NoLongerWanted(room.toPost, objections),
                new Envelopes(caseFile),
                this);
    }

    private CaseSummary summary(String reference) {
        return new CaseSummary(
                reference,
                PATHWAY,
                Instant.EPOCH,
                ended.contains(reference) ? Instant.EPOCH : null,
                null,
                null,
                null,
                null,
                null,
                null,
                new health.baton.casefile.Person(people.get(reference), null, null, null, null, null));
    }

    UUID letter(String reference, String... address) {
        return letterTo(reference, reference, address);
    }

    UUID letterTo(String reference, String familyName, String... address) {
        return letter(reference, familyName, "{{answerLink}}", address);
    }

    UUID letterThatAsksNothing(String reference, String... address) {
        return letter(reference, reference, "", address);
    }

    private UUID letter(String reference, String familyName, String link, String... address) {
        return room.toPost(
                reference,
                TEAM,
                PATHWAY,
                Map.of("givenName", "Ann", "familyName", familyName, "address", String.join("\n", address)),
                Samples.WORDS.replace("<" + Samples.ADDRESS + ">", link));
    }

    /** A letter that can be one with others to the same person. */
    UUID entry(String reference, String nhsNumber, Map<String, Object> known, String... address) {
        Map<String, Object> person = new HashMap<>(known);
        person.put("givenName", "Ann");
        person.put("familyName", "Able");
        person.put("birthDate", "1956-02-01");
        person.put("address", String.join("\n", address));
        if (!nhsNumber.isEmpty()) {
            person.put("nhsNumber", nhsNumber);
            people.put(reference, nhsNumber);
        }
        return room.toPost(
                reference,
                TEAM,
                PATHWAY,
                "still-needed",
                person,
                Samples.WORDS.replace("<" + Samples.ADDRESS + ">", "{{answerLink}}"));
    }

    /** The pathway has these words about several entries. */
    void wordsForSeveral(String words) {
        room.letterFile("processes/%s/letters/still-needed.several.md".formatted(PATHWAY), words);
    }

    /** Makes the batch that is asked for; the nth part dies, 0 for none. Returns the newest batches. */
    List<Batch> make(int diesAt) {
        printRun.make(TEAM, PATHWAY);
        goOn(diesAt);
        return printRun.batches();
    }

    void goOn(int diesAt) {
        int[] part = {0};
        LetterStore dying = new LetterStore(db, new JdbcTemplate(room.database)) {
            @Override
            void laidOut(Part which, byte[] bytes, List<LaidOut> done) {
                super.laidOut(which, bytes, done);
                if (++part[0] == diesAt) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        new MakeBatches(
                        batches,
                        letters,
                        choose,
                        new RenderParts(dying, room.toPost, transactions),
                        new BatchPdf(letters),
                        transactions,
                        diesAt > 0 ? 1 : 0)
                .make();
    }

    @Override
    public Optional<Person> person() {
        return Optional.of(new Person("waitinglist", teams));
    }

    @Override
    public void as(String signInName, Runnable act) {
        act.run();
    }
}
