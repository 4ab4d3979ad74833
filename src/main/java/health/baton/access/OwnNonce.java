package health.baton.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda keeps the nonce of a page's content security policy for the whole application: of two pages or questions at the
 * same moment one finds the nonce of the other, and a page whose nonce is not in its header stays blank. Here each
 * request has its own.
 */
final class OwnNonce extends OncePerRequestFilter {
    /** The attribute of the application in which Camunda's header filter leaves it for Camunda's page. */
    static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = own(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    /** The application as it is, but for the nonce. */
    private static ServletContext own(HttpServletRequest request) {
        ServletContext application = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                OwnNonce.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                    if (arguments != null && NONCE.equals(arguments[0])) {
                        if (method.getName().equals("setAttribute")) {
                            request.setAttribute(NONCE, arguments[1]);
                            return null;
                        }
                        if (method.getName().equals("getAttribute")) {
                            return request.getAttribute(NONCE);
                        }
                    }
                    return call(application, method, arguments);
                });
    }

    private static Object call(ServletContext application, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(application, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
