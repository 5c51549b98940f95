package dev.copydesk.report.openid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.audit.AuditFilter;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.openid.OpenIdProvider.Fault;
import dev.copydesk.report.report.Clearance;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in with an OpenID provider, from the first click to signing out. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(value = OpenIdProvider.class, restrictToAnnotatedClass = true)
class OpenIdTest {
    private static final String PASSWORD = "a ferry on the river";

    @TestHTTPResource
    URI root;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = browser(cookies);

    /** Of another person in each test. */
    private final String name = "grace-" + UUID.randomUUID();

    private static HttpClient browser(CookieManager cookies) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(browser, path, headers);
    }

    private HttpResponse<String> get(HttpClient client, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
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
        assertThat(get("/").body()).contains("Your account is disabled", "Sign out");
        assertThat(get("/account").statusCode()).isEqualTo(403);
    }

    @Test
    void whatTheProviderChangesInRolesStandsInTheTrail() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        post("/logout", "");
        OpenIdProvider.signsIn(name, Fault.NONE, "editor", "night-leads");

        get("/");

        assertThat(told(OpenIdProvider.issuer()))
                .containsExactly(
                        "ACCOUNT_CHANGED {account=" + name + ", from=editor, to=editor, chief}",
                        "ACCOUNT_ADDED {account=" + name + ", from=none, to=editor}");
    }

    /** What the trail has of this test's person by somebody, the newest first. */
    private List<String> told(String by) {
        return trail
                .find(new AuditFilter(by, null, null, null, null, null), Clearance.EMBARGOED, null, 20)
                .entries()
                .stream()
                .map(entry -> entry.action() + " " + new TreeMap<>(entry.detail()))
                .filter(entry -> entry.contains("account=" + name + ","))
                .toList();
    }

    @Test
    void ofTwoSessionsOfOnePersonTheNewerSaysInBothWhichRolesTheyHave() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        HttpClient elsewhere = browser(new CookieManager(null, CookiePolicy.ACCEPT_ALL));
        OpenIdProvider.signsIn(name, Fault.NONE, "night-leads");
        get(elsewhere, "/");
        int version = accounts.named(name).orElseThrow().version();

        assertThat(get("/audit").statusCode()).isEqualTo(200);
        assertThat(get(elsewhere, "/audit").statusCode()).isEqualTo(200);
        assertThat(get("/audit").statusCode()).isEqualTo(200);

        assertThat(accounts.named(name).orElseThrow().version()).isEqualTo(version);
        assertThat(told(OpenIdProvider.issuer()))
                .containsExactly(
                        "ACCOUNT_CHANGED {account=" + name + ", from=editor, to=chief}",
                        "ACCOUNT_ADDED {account=" + name + ", from=none, to=editor}");
    }

    @Test
    void whoIsCalledOtherwiseAtTheProviderNowIsTheSameHere() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        post("/logout", "");
        OpenIdProvider.signsInAs("id-of-" + name, name + "-married", "editor");

        assertThat(get("/").body()).contains(name).doesNotContain(name + "-married");
        assertThat(accounts.named(name + "-married")).isEmpty();
    }

    @Test
    void aNameThatSomebodyElseHasOpensNothingAndThePageSaysSo() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        post("/logout", "");
        OpenIdProvider.signsInAs("another", name.toUpperCase(Locale.ROOT), "operations");

        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Somebody else has your name here");
        assertThat(accounts.named(name).map(Account::roles).orElseThrow()).hasToString("[EDITOR]");
    }

    @Test
    void anAccountWithAPasswordGoesToWhomTheProviderKnowsByExactlyItsNameAndTheTrailSaysSo() throws Exception {
        accounts.create(name, PASSWORD, Set.of(Role.OPERATIONS));
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");

        assertThat(get("/").statusCode()).isEqualTo(200);

        assertThat(get("/users").statusCode()).isEqualTo(403);
        assertThat(told(OpenIdProvider.issuer()))
                .containsExactly("ACCOUNT_CHANGED {account=" + name + ", from=operations; by password, to=editor; by "
                        + OpenIdProvider.issuer() + "}");
    }

    @Test
    void anAccountWithAPasswordIsNobodysWhoWritesItsNameOtherwiseUntilItIsFreed() throws Exception {
        accounts.create(name, PASSWORD, Set.of(Role.EDITOR));
        OpenIdProvider.signsIn(name.toUpperCase(Locale.ROOT), Fault.NONE, "editor");
        assertThat(get("/").body()).contains("Somebody else has your name here");

        free(200);

        assertThat(get("/").body()).contains(name);
    }

    @Test
    void ofTwoNamesThatDifferInCaseOnlyEverybodyHasTheirOwn() throws Exception {
        String shouted = name.toUpperCase(Locale.ROOT);
        accounts.create(shouted, PASSWORD, Set.of(Role.EDITOR));
        accounts.create(name, PASSWORD, Set.of(Role.EDITOR));
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        post("/logout", "");
        OpenIdProvider.signsInAs("another", "G" + name.substring(1), "editor");

        assertThat(get("/").body()).contains("Somebody else has your name here");
        assertThat(accounts.named(name).orElseThrow().issuer()).isEqualTo(OpenIdProvider.issuer());
        assertThat(accounts.named(shouted).orElseThrow().issuer()).isNull();
    }

    private void free(int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/users/" + name + "/free"))
                .header("Authorization", "Bearer userkeeper-secret-for-tests")
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(browser.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(status);
    }

    @Test
    void anAccountThatIsFreedGoesToTheNextOfItsNameAndTheTrailSaysSo() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");
        post("/logout", "");
        OpenIdProvider.signsInAs("as-known-anew-" + name, name, "chief", "desk-leads");
        assertThat(get("/").statusCode()).isEqualTo(403);

        free(200);

        String here = "; by " + OpenIdProvider.issuer() + "}";
        assertThat(told("userkeeper"))
                .containsExactly("ACCOUNT_CHANGED {account=" + name + ", from=editor; by " + OpenIdProvider.issuer()
                        + ", to=editor; nobody's}");
        assertThat(get("/audit").statusCode()).isEqualTo(200);
        assertThat(told(OpenIdProvider.issuer()))
                .first()
                .isEqualTo("ACCOUNT_CHANGED {account=" + name + ", from=editor; nobody's, to=chief" + here);
    }

    @Test
    void whoHadAnAccountThatIsFreedHasItNoMoreUntilTheySignInAnew() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");

        free(200);

        assertThat(get("/").statusCode()).isEqualTo(403);
        assertThat(accounts.named(name).orElseThrow().isFree()).isTrue();
    }

    @Test
    void thePageOfTheAccountsFreesThem() throws Exception {
        String other = "other-" + name;
        accounts.create(other, PASSWORD, Set.of(Role.EDITOR));
        OpenIdProvider.signsIn(name, Fault.NONE, "operations");
        assertThat(get("/users").body()).contains("/users/" + other + "/free");

        String page = post("/users/" + other + "/free", "").body();

        assertThat(page).contains("The account " + other + " goes to").doesNotContain("/users/" + other + "/free");
        assertThat(accounts.verify(other, PASSWORD)).isEmpty();
        assertThat(post("/users/nobody-" + name + "/free", "").statusCode()).isEqualTo(404);
    }

    @Test
    void anOpenPageIsCutOffWhenTheTokenEndsThatItCameWith() throws Exception {
        OpenIdProvider.signsInBriefly(name, "editor");
        get("/");

        CompletableFuture<HttpResponse<String>> stream = browser.sendAsync(
                HttpRequest.newBuilder(root.resolve("/events"))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofString());

        assertThat(stream.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void aNameThatCanBeNobodysIsNoAccount() throws Exception {
        OpenIdProvider.signsInAs("id-of-" + name, name + "\u200b", "editor");

        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("a name that nobody can have here");
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

        assertThat(page.body()).contains("You are signed out here");
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session"));
        assertThat(get("/api/v1/reports").statusCode()).isEqualTo(401);
    }

    @Test
    void whoSignsOutIsLedToTheProviderThatEndsItsOwnSession() throws Exception {
        OpenIdProvider.signsIn(name, Fault.NONE, "editor");
        get("/");

        String page = post("/logout", "").body();
        String there = page.replaceAll("(?s).*http-equiv=\"refresh\" content=\"0; url=([^\"]*)\".*", "$1");
        HttpResponse<String> form = get(there.replace("&amp;", "&"));

        assertThat(OpenIdProvider.signedOut()).isEqualTo("id-of-" + name);
        assertThat(form.uri().getPath()).isEqualTo("/login");
        assertThat(form.body()).contains("Sign in with your organisation");
    }
}
