package dev.copydesk.report.access.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The cookies of signing in: the session's token, and where the person wanted to go. They are Lax, so that a link in a CMS or
 * a message opens the report; unsafe requests from other sites are refused by SameOriginFilter, which also makes the cookies
 * secure.
 */
public final class SessionCookies {
    private static final String SESSION = "copydesk-session";
    private static final String RETURN = "copydesk-return";
    private static final String HOME = "/";

    private SessionCookies() {}

    /** The token that the browser brings. */
    public static Optional<String> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(SESSION)).map(Cookie::getValue);
    }

    /** Has the browser bring a token until it is closed. */
    public static void give(HttpServerResponse response, String token) {
        response.addCookie(cookie(SESSION, token));
    }

    /** Has the browser forget its token. */
    public static void take(HttpServerResponse response) {
        response.addCookie(cookie(SESSION, "").setMaxAge(0));
    }

    /** Remembers which page was asked for. */
    static void remember(HttpServerRequest request) {
        if (HttpMethod.GET.equals(request.method())) {
            request.response().addCookie(cookie(RETURN, URLEncoder.encode(request.uri(), StandardCharsets.UTF_8)));
        }
    }

    /** The page that was asked for before, on this site and nowhere else; the inbox where there was none. */
    public static String remembered(HttpServerRequest request) {
        Cookie cookie = request.getCookie(RETURN);
        if (cookie == null) {
            return HOME;
        }
        request.response().addCookie(cookie(RETURN, "").setMaxAge(0));
        try {
            String page = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
            return page.matches("/(?![/\\\\])[!-~]*") ? URI.create(page).toString() : HOME;
        } catch (IllegalArgumentException unreadable) {
            return HOME;
        }
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    }
}
