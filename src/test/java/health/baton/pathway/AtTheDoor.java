package health.baton.pathway;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.baton.engine.SignedIn;
import health.baton.outcome.web.Show;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The pages and the programs' door as an administrator's browser or program meets them; no engine behind. */
final class AtTheDoor {
    static final String LIST = "/baton/admin/pathways";
    private static final String WHO = "robin";

    private final MockHttpSession session = new MockHttpSession();
    private final MockMvc web;

    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    @ComponentScan("health.baton.pathway.web")
    @Import(Show.class)
    static class Pages {
        @Bean
        SignedIn signedIn() {
            return new SignedIn() {
                @Override
                public Optional<Person> person() {
                    return Optional.of(new Person(WHO, List.of()));
                }

                @Override
                public void as(String signInName, Runnable act) {
                    act.run();
                }
            };
        }
    }

    AtTheDoor(PathwayDoor door) {
        var context = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(context).register(Pages.class);
        context.registerBean(PathwayDoor.class, () -> door);
        context.refresh();
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    MockHttpServletResponse list() {
        return answer(get(LIST));
    }

    MockHttpServletResponse bring(byte[] zip) {
        return answer(multipart(LIST + "/file").file(new MockMultipartFile("file", "tea.zip", "application/zip", zip)));
    }

    MockHttpServletResponse bringOwn(String pathway) {
        return answer(post(LIST + "/own").param("pathway", pathway));
    }

    MockHttpServletResponse check() {
        return answer(get(LIST + "/check"));
    }

    MockHttpServletResponse deploy(String hash) {
        return answer(post(LIST + "/deploy").param("hash", hash));
    }

    MockHttpServletResponse byProgram(byte[] zip, String query) {
        return answer(post("/api/admin/pathways" + query)
                .contentType("application/zip")
                .content(zip));
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            request.session(session).requestAttr("administrator", true);
            MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
            answer.setDefaultCharacterEncoding("UTF-8");
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
