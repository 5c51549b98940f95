package dev.copydesk.report.access.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.access.openid.OpenIdProvider.Fault;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in with an OpenID provider, from the first click to signing out. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(value = OpenIdProvider.class, restrictToAnnotatedClass = true)
class OpenIdTest {
    @TestHTTPResource
    URI root;

    @Inject
    Accounts accounts;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    /** Of another person in each test. */
    private final String name = "grace-" + UUID.randomUUID();

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form, UTF_8))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void anEditorIsSignedInAndComesToThePageThatWasAskedFor() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");

        HttpResponse<String> page = get("/?severity=error");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath() + "?" + page.uri().getQuery()).isEqualTo("/?severity=error");
        assertThat(page.body()).contains(name).doesNotContain("href=\"/audit\"");
        assertThat(get("/users").statusCode()).isEqualTo(403);
    }

    @Test
    void rolesMayHaveOtherNamesAtTheProviderAndHoldAsItSaysNow() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "night-leads");
        assertThat(get("/audit").statusCode()).isEqualTo(200);
        assertThat(accounts.named(name).map(Account::roles).orElseThrow()).hasToString("[CHIEF]");

        post("/logout", "");
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");

        assertThat(get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasNoRoleSeesNothingAndIsOfferedToNobody() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "accounting");

        assertThat(get("/").statusCode()).isEqualTo(403);
        assertThat(accounts.names()).doesNotContain(name);
    }

    @Test
    void aTokenThatEndsIsReplacedWithoutARedirectThatWouldLoseWhatWasTyped() throws Exception {
        OpenIdProvider.signsInBriefly(name, "editor");
        get("/");
        int before = OpenIdProvider.refreshes();

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            HttpResponse<String> keys = post("/account/keys", "");
            assertThat(keys.statusCode()).isEqualTo(200);
            return OpenIdProvider.refreshes() > before;
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenThatIsNotOfTheProviderForUsAndThisRequestSignsNobodyIn(Fault fault) throws Exception {
        OpenIdProvider.signsIn(name, fault, "editor");

        assertThat(get("/").statusCode()).isEqualTo(401);
        assertThat(accounts.named(name)).isEmpty();
    }

    @Test
    void whoHasSignedInCanBeAssignedArticlesAndWhoIsDisabledMayDoNothing() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        assertThat(accounts.names()).contains(name);

        QuarkusTransaction.requiringNew()
                .run(() -> accounts.named(name).ifPresent(account -> accounts.change(account, account.roles(), false)));

        assertThat(get("/").statusCode()).isEqualTo(403);
    }

    @Test
    void aPasswordOpensNothingAndNobodyHasOne() throws Exception {
        assertThat(post("/login", "name=ada&password=correct+horse+battery").statusCode())
                .isEqualTo(404);
        OpenIdProvider.signsIn(name, Fault.NONE, "operations");
        assertThat(get("/users").body()).doesNotContain("type=\"password\"").contains("provider says who may");
        assertThat(post("/users", "name=x&password=a+ferry+on+the+river&roles=editor")
                        .statusCode())
                .isEqualTo(409);
        assertThat(get("/account").body()).doesNotContain("type=\"password\"");
    }

    @Test
    void programsAndScriptsAreToldAndNotLedToTheProvider() throws Exception {
        assertThat(get("/api/v1/reports").statusCode()).isEqualTo(401);
        assertThat(get("/", "HX-Request", "true").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/reports", "Authorization", "Bearer reader-secret-for-tests")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndTheCookiesAreOutOfReachForScripts() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        assertThat(cookies.getCookieStore().getCookies()).isNotEmpty().allMatch(HttpCookie::isHttpOnly);

        HttpResponse<String> page = post("/logout", "");

        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.body()).contains("Sign in with your organisation");
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session"));
        assertThat(get("/api/v1/reports").statusCode()).isEqualTo(401);
    }
}
