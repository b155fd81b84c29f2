package kuaichu.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import kuaichu.document.DocumentProblem;
import kuaichu.document.application.VerifyDocument;
import kuaichu.document.application.VerifyDocument.Verification;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Anybody may have a file verified that they hold (文书公开核验). A question and not a command: it changes nothing, keeps nothing of the
 * file and holds no connection of the database while the file comes in.
 */
@Controller
class VerificationController {
    /** Of an OFD browsers and systems know different names, most none. */
    private static final List<MediaType> TYPES = List.of(
            MediaType.APPLICATION_PDF,
            MediaType.parseMediaType("application/ofd"),
            MediaType.parseMediaType("application/vnd.ofd"),
            MediaType.APPLICATION_OCTET_STREAM);

    private static final int MOST_BYTES = 20 << 20;
    private static final long MOST_DRAINED = 40L << 20;

    private final VerifyDocument verifyDocument;

    VerificationController(VerifyDocument verifyDocument) {
        this.verifyDocument = verifyDocument;
    }

    @Permit(everyone = true)
    @PostMapping("/api/v1/document-verifications")
    @ResponseBody
    Verification verify(HttpServletRequest request) throws IOException {
        // the whole body first: a browser that is still sending shows a broken connection instead of the reason
        byte[] file = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            request.getInputStream().skip(MOST_DRAINED);
            throw Problem.of(DocumentProblem.FILE_TOO_LARGE, MOST_BYTES >> 20);
        }
        if (!isDocument(request.getContentType())) {
            throw Problem.of(DocumentProblem.FILE_TYPE);
        }
        return verifyDocument.verify(file, LocaleContextHolder.getLocale());
    }

    private static boolean isDocument(@org.jspecify.annotations.Nullable String type) {
        try {
            return type != null
                    && TYPES.stream().anyMatch(each -> each.isCompatibleWith(MediaType.parseMediaType(type)));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
