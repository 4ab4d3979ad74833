package health.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.Cases;
import health.baton.form.Field;
import health.baton.form.FormSchema;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** The person with the newest letter of a case in the hand, at the reply page as it is served. */
public class PersonAtPage {
    private static final Pattern LINK = Pattern.compile("href=\"(/reply/[^\"]+/forms/[^\"]+)\"[^>]*>([^<]+)<");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(key|asked)\" value=\"([^\"]*)\"");
    private static final int MOST_PAGES = 10;

    private final MockMvc web;
    private final JdbcClient jdbc;
    private final Cases cases;
    private final FormAnswers answers;

    PersonAtPage(WebApplicationContext context, JdbcClient jdbc, Cases cases, FormAnswers answers) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.jdbc = jdbc;
        this.cases = cases;
        this.answers = answers;
    }

    /** A letter that can be answered on a page. */
    private record Letter(UUID id, LocalDate birthDate) {}

    /** Whether a letter of the case can be answered on a page. */
    public boolean hasLetter(String reference) {
        return letter(reference).isPresent();
    }

    private Optional<Letter> letter(String reference) {
        return jdbc.sql("""
                select id, birth_date from message where case_reference = ? and kind = 'letter'
                  and body_markdown like '%{{answerLink}}%' order by number desc limit 1""")
                .param(reference)
                .query((row, number) -> new Letter(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** The page with the newest letter, past the second check. */
    public final class Visit {
        private final String address;
        private final Cookie pass;
        private String refusals = "";

        private Visit(String address, Cookie pass) {
            this.address = address;
            this.pass = pass;
        }

        /** What the page says, as HTML. */
        public String page() {
            return read(get(address), 200);
        }

        /** What can be told now: addresses of the forms by their titles. */
        public Map<String, String> offered() {
            Map<String, String> offered = new LinkedHashMap<>();
            LINK.matcher(page()).results().forEach(link -> offered.put(words(link.group(2)), link.group(1)));
            return offered;
        }

        /**
         * Fills in the form by label and sends it, and what else it asks then.
         *
         * @return what is read afterwards; nothing when the page refused the answers
         */
        public Optional<String> sends(String form, String schema, Map<String, String> table) {
            return sends(form, read(get(form), 200), schema, table);
        }

        /** As {@link #sends}, from a page that was opened while the case waited for it. */
        public Optional<String> late(Cases.OfferedEvent event, Map<String, String> table) {
            String form = address + "/forms/" + id(event);
            assertThat(read(get(form), 200)).contains("We no longer ask this");
            return sends(form, "", event.formSchema(), table);
        }

        /** What the page said when it refused the answers. */
        public String refusals() {
            return refusals;
        }

        private Optional<String> sends(String form, String first, String schema, Map<String, String> table) {
            String page = first;
            for (int sent = 0; sent < MOST_PAGES; sent++) {
                MockHttpServletResponse response = perform(filledIn(post(form), page, schema, table));
                if (response.getStatus() == 302) {
                    return Optional.of(read(get(String.valueOf(response.getRedirectedUrl())), 200));
                }
                page = text(response);
                if (response.getStatus() == 422) {
                    refusals = words(page.replaceAll("(?s)^.*There is a problem|<h1.*$", ""));
                    return Optional.empty();
                }
                assertThat(response.getStatus()).as(page).isEqualTo(200);
            }
            throw new AssertionError("The page asks more and more: " + page);
        }

        private MockHttpServletRequestBuilder filledIn(
                MockHttpServletRequestBuilder request, String page, String schema, Map<String, String> table) {
            Matcher hidden = HIDDEN.matcher(page);
            while (hidden.find()) {
                request.param(hidden.group(1), hidden.group(2));
            }
            Map<String, Object> values = answers.of(schema, table);
            FormSchema.parse(schema).fields().stream()
                    .filter(field -> values.containsKey(field.key()))
                    .forEach(field -> type(request, field, values.get(field.key())));
            return request.with(csrf());
        }

        private String read(MockHttpServletRequestBuilder request, int status) {
            MockHttpServletResponse response = perform(request);
            assertThat(response.getStatus()).as(text(response)).isEqualTo(status);
            return text(response);
        }

        private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
            return PersonAtPage.this.perform(request.cookie(pass));
        }
    }

    /** Comes to the page with a new code, and gives the birth date. */
    public Visit comes(String reference) {
        Letter letter = letter(reference)
                .orElseThrow(() -> new AssertionError("No letter of the case can be answered on the page"));
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        jdbc.sql("""
                insert into reply_code (code_hash, message_id, created_at, expires_at)
                select sha256(?::bytea), id, created_at, due_at from message where id = ?""").params(code, letter.id()).update();
        String address = "/reply/" + code;
        MockHttpServletResponse response = perform(post(address + "/check")
                .param("day", Integer.toString(letter.birthDate().getDayOfMonth()))
                .param("month", Integer.toString(letter.birthDate().getMonthValue()))
                .param("year", Integer.toString(letter.birthDate().getYear()))
                .with(csrf()));
        Cookie pass = response.getCookie("baton-reply-pass");
        assertThat(pass).as(text(response)).isNotNull();
        return new Visit(address, pass);
    }

    /** The event that the form of this title tells, or that has this label. */
    public Optional<Cases.OfferedEvent> event(String reference, String name) {
        return cases.everOffered(reference, Cases.PERSON).stream()
                .filter(event -> event.label().equals(name) || title(event).equals(name))
                .findFirst();
    }

    /** What the case may offer the person, as the page calls it. */
    public List<String> titles(String reference) {
        return cases.everOffered(reference, Cases.PERSON).stream()
                .map(PersonAtPage::title)
                .toList();
    }

    /** What people read of a page. */
    public static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Of the form in the page's address. */
    private static String id(Cases.OfferedEvent event) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(event.message().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** As the page calls it. */
    public static String title(Cases.OfferedEvent event) {
        return FormSchema.parse(event.formSchema()).title().orElse(event.label());
    }

    private static void type(MockHttpServletRequestBuilder request, Field field, Object value) {
        String name = "f-" + field.key();
        if (field.type().equals("datetime")) {
            moment(request, name, value.toString());
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> request.param(name, one.toString()));
        } else if (!Boolean.FALSE.equals(value)) {
            request.param(name, Boolean.TRUE.equals(value) ? "yes" : value.toString());
        }
    }

    private static void moment(MockHttpServletRequestBuilder request, String name, String iso) {
        List<String> parts = Pattern.compile("\\d+")
                .matcher(iso)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toList());
        if (iso.contains("-")) {
            request.param(name + "-year", parts.get(0))
                    .param(name + "-month", parts.get(1))
                    .param(name + "-day", parts.get(2));
            parts = parts.subList(3, parts.size());
        }
        if (parts.size() > 1) {
            request.param(name + "-hour", parts.get(0)).param(name + "-minute", parts.get(1));
        }
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError("The page failed", failed);
        }
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
