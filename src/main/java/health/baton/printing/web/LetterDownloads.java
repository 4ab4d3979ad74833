package health.baton.printing.web;

import health.baton.lists.Download;
import health.baton.printing.LetterFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One letter as a file, whose name says nothing of the person. */
@RestController
@RequestMapping("/baton/letters/{id}")
class LetterDownloads {
    private final LetterFiles files;

    LetterDownloads(LetterFiles files) {
        this.files = files;
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return file(files.pdf(id, false), MediaType.APPLICATION_PDF, "letter.pdf");
    }

    @GetMapping("/large-print.pdf")
    ResponseEntity<byte[]> largePrint(@PathVariable UUID id) {
        return file(files.pdf(id, true), MediaType.APPLICATION_PDF, "letter-large-print.pdf");
    }

    @GetMapping("/letter.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        return file(
                files.text(id).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                "letter.txt");
    }

    @ExceptionHandler(SecurityException.class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    void nobodyIsSignedIn() {}

    private static ResponseEntity<byte[]> file(Optional<byte[]> bytes, MediaType type, String name) {
        return bytes.map(content -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("Referrer-Policy", "no-referrer")
                        .header(HttpHeaders.CONTENT_DISPOSITION, Download.attached(name))
                        .contentType(type)
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
