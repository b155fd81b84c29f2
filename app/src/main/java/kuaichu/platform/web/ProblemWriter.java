package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Texts;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a refusal into RFC 9457 in the language of the request and writes it, whatever the client says it accepts. */
@Component
public class ProblemWriter {
    private final Texts texts;
    private final JsonMapper mapper;

    ProblemWriter(Texts texts, JsonMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    /** Writes the refusal as the answer of the request. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json = json(problem, locale(request));
        response.setStatus(problem.problemCode().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.problemCode() == PlatformProblem.RATE_LIMITED) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(problem.arguments().getFirst()));
        }
        if (problem.problemCode() == PlatformProblem.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    byte[] json(Problem problem, Locale locale) {
        return mapper.writeValueAsBytes(body(problem, locale));
    }

    /** Chinese unless the client prefers English. */
    static Locale locale(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header != null
                        && Locale.ENGLISH
                                .getLanguage()
                                .equals(request.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private ProblemBody body(Problem problem, Locale locale) {
        String code = problem.problemCode().code();
        List<Object> arguments = problem.arguments();
        String title = texts.find(locale, code, arguments).orElse(code);
        List<ProblemBody.Field> fields =
                problem.fields().stream().map(field -> field(field, locale)).toList();
        String detail = fields.isEmpty()
                ? texts.find(locale, code + ".detail", arguments).orElse(title)
                : String.join(
                        texts.get(locale, "list.of-sentences"),
                        fields.stream().map(ProblemBody.Field::message).toList());
        return new ProblemBody(
                "/problems/" + code,
                title,
                problem.problemCode().status(),
                detail,
                code,
                fields.isEmpty() ? null : fields,
                problem.problemCode() == PlatformProblem.VERSION_CONFLICT && !arguments.isEmpty()
                        ? arguments.getFirst()
                        : null,
                MDC.get(BearerFilter.TRACE_ID));
    }

    /** Texts of {@code field.…} say what is wrong with any field; all others name theirs themselves. */
    private ProblemBody.Field field(FieldProblem field, Locale locale) {
        String text =
                texts.find(locale, field.code(), field.arguments()).orElseGet(() -> texts.get(locale, "field.invalid"));
        boolean complete = !field.code().startsWith("field.")
                && texts.find(locale, field.code(), field.arguments()).isPresent();
        String message = complete ? text : texts.get(locale, "field.message", texts.label(locale, field.field()), text);
        return new ProblemBody.Field(field.field(), field.code(), message);
    }
}
