package health.baton.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people open the webapps at the same moment. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class PagesAtOnceIT {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final int PAGES = 300;

    @Test
    void everyPageCarriesTheNonceOfItsOwnHeaderAndSoIsNotBlank(Stage stage) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create(stage.baton().url("/camunda/app/tasklist/default/")))
                .build();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, PAGES)
                .mapToObj(number -> http.sendAsync(page, BodyHandlers.ofString()))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
            Matcher header = NONCE.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(header.find()).isTrue();
            assertThat(answer.body()).contains("nonce=\"%s\"".formatted(header.group(1)));
        });
    }
}
