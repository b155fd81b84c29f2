package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.InvalidFacts;
import kuaichu.platform.PlatformProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every exception that leaves a handler, as one of the closed list of problems; what nobody expected is logged and says nothing. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void handle(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (exception instanceof AsyncRequestNotUsableException || exception instanceof AsyncRequestTimeoutException) {
            LOG.debug("the client of {} went away", request.getRequestURI());
            return;
        }
        if (response.isCommitted()) {
            LOG.warn("{} broke off in the middle of its answer", request.getRequestURI(), exception);
            return;
        }
        response.resetBuffer();
        writer.write(problem(exception, request), request, response);
    }

    private static Problem problem(Exception exception, HttpServletRequest request) {
        return switch (exception) {
            case Problem problem -> problem;
            case InvalidValue invalid -> fields(List.of(new FieldProblem("", invalid.code(), invalid.arguments())));
            case InvalidFacts invalid ->
                Problem.ofFields(
                        PlatformProblem.FACTS_CONTRADICT,
                        List.of(FieldProblem.of(invalid.path(), "field.contradicts")));
            case HttpMessageNotReadableException unreadable -> RefusedBody.explain(unreadable);
            case MethodArgumentNotValidException invalid -> fields(RefusedFields.of(invalid));
            case HandlerMethodValidationException invalid -> fields(RefusedFields.of(invalid));
            case MethodArgumentTypeMismatchException mismatch -> RefusedFields.ofArgument(mismatch);
            case RequestRejectedException rejected -> Problem.of(PlatformProblem.MALFORMED_REQUEST);
            case MissingServletRequestParameterException missing ->
                fields(List.of(FieldProblem.of(missing.getParameterName(), "field.required")));
            case DataAccessResourceFailureException e -> unavailable(e, request);
            case CannotCreateTransactionException e -> unavailable(e, request);
            case ErrorResponse answer -> ofStatus(answer.getStatusCode().value());
            default -> unexpected(exception, request);
        };
    }

    private static Problem fields(List<FieldProblem> fields) {
        return Problem.ofFields(PlatformProblem.INVALID_INPUT, fields);
    }

    private static Problem unavailable(Exception exception, HttpServletRequest request) {
        LOG.error("{} {}: the database does not answer", request.getMethod(), request.getRequestURI(), exception);
        return Problem.of(PlatformProblem.UNAVAILABLE);
    }

    private static Problem unexpected(Exception exception, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return Problem.of(PlatformProblem.INTERNAL);
    }

    /** The framework's own refusals. */
    static Problem ofStatus(int status) {
        return Problem.of(
                switch (status) {
                    case 401 -> PlatformProblem.UNAUTHENTICATED;
                    case 403 -> PlatformProblem.FORBIDDEN;
                    case 404 -> PlatformProblem.NOT_FOUND;
                    case 405 -> PlatformProblem.METHOD_NOT_ALLOWED;
                    case 406 -> PlatformProblem.NOT_ACCEPTABLE;
                    case 413 -> PlatformProblem.BODY_TOO_LARGE;
                    case 415 -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> PlatformProblem.UNAVAILABLE;
                    default -> status >= 500 ? PlatformProblem.INTERNAL : PlatformProblem.MALFORMED_BODY;
                });
    }
}
