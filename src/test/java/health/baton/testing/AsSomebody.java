package health.baton.testing;

import health.baton.engine.SignedIn;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Our pages, asked for by somebody who is signed in. */
public final class AsSomebody {
    private final MockMvc web;
    private final SignedIn signedIn;

    public AsSomebody(WebApplicationContext context, SignedIn signedIn) {
        this.web = MockMvcBuilders.webAppContextSetup(context).build();
        this.signedIn = signedIn;
    }

    public MvcResult as(String person, MockHttpServletRequestBuilder request) {
        MvcResult[] result = new MvcResult[1];
        signedIn.as(person, () -> {
            try {
                result[0] = web.perform(request).andReturn();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result[0];
    }

    public static String body(MvcResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
