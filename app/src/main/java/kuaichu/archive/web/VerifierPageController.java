package kuaichu.archive.web;

import java.nio.charset.StandardCharsets;
import kuaichu.archive.application.VerifierPage;
import kuaichu.platform.web.Permit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /verify}, the address printed on every document (公开核验页): checks paper, OFD and archives in the visitor's own browser. */
@Controller
class VerifierPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final VerifierPage page;

    VerifierPageController(VerifierPage page) {
        this.page = page;
    }

    @Permit(everyone = true)
    @GetMapping("/verify")
    ResponseEntity<byte[]> read() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", page.policy())
                .body(page.html());
    }
}
