package health.baton.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;

/** Pages about a person stay in no cache, and their address, which may hold a code, goes to nobody. */
final class Privacy {
    private Privacy() {}

    static void keep(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
    }
}
