package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.Accounts;
import health.baton.engine.Release;
import health.baton.engine.Releases;
import health.baton.engine.RunningEngine;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The real pathways at the real door: who may do what, and what runs afterwards, also after the next start. */
class DoorOnTheEngineTest extends RunningEngine {
    private static final String LIST = "/baton/admin/pathways";
    private static final String LETTER = "processes/psychiatry-link/letters/gp.md";
    private static final String KEY = "psychiatry-link";
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Releases releases;

    @Autowired
    DeployPathways start;

    private final MockHttpSession session = new MockHttpSession();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Library library = LibraryOnClasspath.read();
        files.putAll(library.whole(library.pathways().stream()
                .filter(pathway -> pathway.key().equals(KEY))
                .findFirst()
                .orElseThrow()));
        files.compute(
                LETTER,
                (path, letter) -> (new String(letter, StandardCharsets.UTF_8) + "\nThank you.\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isOpenToAdministratorsAndDesignersAndOnlyAdministratorsDeploy() {
        assertThat(accounts.all().keySet()).contains("admin", "designer", "crew", "manager");
        for (String person : accounts.all().keySet()) {
            boolean checks = person.equals("admin") || person.equals("designer");
            boolean deploys = person.equals("admin");
            assertThat(as(person, get(LIST)).getStatus()).as(person).isEqualTo(checks ? 200 : 403);
            assertThat(as(person, get(LIST + "/check")).getStatus()).as(person).isEqualTo(checks ? 302 : 403);
            assertThat(as(
                                    person,
                                    multipart(LIST + "/file")
                                            .file(new MockMultipartFile("file", new byte[0]))
                                            .with(csrf()))
                            .getStatus())
                    .as(person)
                    .isEqualTo(checks ? 400 : 403);
            assertThat(as(
                                    person,
                                    post(LIST + "/own")
                                            .param("pathway", "none-such")
                                            .with(csrf()))
                            .getStatus())
                    .as(person)
                    .isEqualTo(checks ? 404 : 403);
            assertThat(as(person, post(LIST + "/deploy").param("hash", "").with(csrf()))
                            .getStatus())
                    .as(person)
                    .isEqualTo(deploys ? 302 : 403);
            assertThat(answer(post("/api/admin/pathways")
                                    .contentType("application/zip")
                                    .content("x")
                                    .with(httpBasic(person, "baton-demo")))
                            .getStatus())
                    .as(person)
                    .isEqualTo(deploys ? 400 : 403);
        }
        assertThat(as("admin", post(LIST + "/deploy").param("hash", "")).getStatus())
                .as("without a token")
                .isEqualTo(403);
        assertThat(answer(get(LIST)).getStatus()).as("a stranger").isEqualTo(302);
    }

    @Test
    void whatAnAdministratorDeploysGoesOnAfterTheNextStartUntilSomebodyGoesBack() {
        int before = number();
        bring("designer");
        String designers = page("designer", LIST + "/check");
        assertThat(designers)
                .contains("No findings:", LETTER + "</td>", "Only an administrator deploys it")
                .doesNotContain("name=\"hash\"");
        assertThat(number()).isEqualTo(before);

        bring("admin");
        deploy();

        assertThat(newest())
                .returns(before + 1, release -> release.version().number())
                .returns("admin", Release::by);
        assertThat(releases.file(newest(), LETTER)).hasValue(files.get(LETTER));
        start.afterSingletonsInstantiated();
        assertThat(newest())
                .returns(before + 1, release -> release.version().number())
                .returns("admin", Release::by);
        assertThat(page("admin", LIST)).contains("What the application brings is <strong>another</strong> one");

        as("admin", post(LIST + "/own").param("pathway", KEY).with(csrf()));
        deploy();
        start.afterSingletonsInstantiated();

        assertThat(newest())
                .returns(before + 2, release -> release.version().number())
                .returns("", Release::by);
        assertThat(newest().manifest().hash()).isEqualTo(Approval.hash(LibraryOnClasspath.read(), model()));
    }

    private void bring(String person) {
        assertThat(as(
                                person,
                                multipart(LIST + "/file")
                                        .file(new MockMultipartFile(
                                                "file", "link.zip", "application/zip", PackedFolder.of(files)))
                                        .with(csrf()))
                        .getRedirectedUrl())
                .isEqualTo(LIST + "/check");
    }

    private void deploy() {
        Matcher hash = HASH.matcher(page("admin", LIST + "/check"));
        assertThat(hash.find()).isTrue();
        assertThat(as(
                                "admin",
                                post(LIST + "/deploy")
                                        .param("hash", hash.group(1))
                                        .with(csrf()))
                        .getRedirectedUrl())
                .isEqualTo(LIST);
    }

    private Release newest() {
        return releases.newest(KEY).orElseThrow();
    }

    private int number() {
        return newest().version().number();
    }

    private static Model model() {
        return LibraryOnClasspath.read().pathways().stream()
                .filter(pathway -> pathway.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private String page(String person, String path) {
        MockHttpServletResponse answer = as(person, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse as(String person, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = new MockHttpServletResponse[1];
        signedIn.as(person, () -> answer[0] = answer(request));
        return answer[0];
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return web.perform(request.session(session)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
