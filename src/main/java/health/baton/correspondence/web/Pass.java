package health.baton.correspondence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What the browser keeps after the second check, for this link only and until it is closed; there is no session. */
final class Pass {
    static final String COOKIE = "baton-reply-pass";

    private Pass() {}

    static void give(String code, String pass, HttpServletRequest request, HttpServletResponse response) {
        String cookie = ResponseCookie.from(COOKIE, pass)
                .path(request.getContextPath() + "/reply/" + code)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
