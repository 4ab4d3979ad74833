package health.baton.correspondence.web;

import jakarta.servlet.http.HttpServletResponse;

/** Pages about a person stay in no cache, and their address, which may hold a code, goes to nobody. */
final class Privacy {
    private Privacy() {}

    static void keep(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
