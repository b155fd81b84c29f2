package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the changing endpoints as {@link Commands}: arguments are read first, then the method runs inside
 * the command's transaction, and its result is turned into the answer there, so that what is kept is what went out.
 */
class CommandHandlerAdapter extends RequestMappingHandlerAdapter {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String UPLOADS = EndpointRules.BASE + "/uploads";

    private final Commands commands;
    private final JsonMapper mapper;

    CommandHandlerAdapter(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
        return handler.getMethod().isAnnotationPresent(Permit.class)
                ? new CommandMethod(handler)
                : super.createInvocableHandlerMethod(handler);
    }

    /** Uploads keep their own state and have their own idempotency (tus offsets). */
    static boolean isCommand(HttpServletRequest request) {
        String path = request.getRequestURI();
        return CHANGING.contains(request.getMethod())
                && path.startsWith(EndpointRules.BASE)
                && !path.startsWith(UPLOADS);
    }

    private final class CommandMethod extends ServletInvocableHandlerMethod {
        CommandMethod(HandlerMethod handler) {
            super(handler);
        }

        @Override
        public void invokeAndHandle(
                ServletWebRequest webRequest, ModelAndViewContainer container, @Nullable Object... provided)
                throws Exception {
            if (!isCommand(webRequest.getRequest()) || hasMethodAnnotation(Asking.class)) {
                super.invokeAndHandle(webRequest, container, provided);
                return;
            }
            @Nullable Object[] arguments = getMethodArgumentValues(webRequest, container, provided);
            Answer answer = commands.run(webRequest.getRequest(), () -> answer(invoke(arguments)));
            container.setRequestHandled(true);
            answer.write(java.util.Objects.requireNonNull(webRequest.getResponse()));
        }

        private @Nullable Object invoke(@Nullable Object[] arguments) {
            try {
                return doInvoke(arguments);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private Answer answer(@Nullable Object result) {
            int declared = getResponseStatus() == null ? 0 : getResponseStatus().value();
            Map<String, String> headers = new LinkedHashMap<>();
            if (result instanceof ResponseEntity<?> entity) {
                entity.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
                return answer(entity.getStatusCode().value(), headers, entity.getBody());
            }
            return answer(declared != 0 ? declared : result == null ? 204 : 200, headers, result);
        }

        private Answer answer(int status, Map<String, String> headers, @Nullable Object body) {
            if (body instanceof Versioned versioned) {
                headers.put(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
            }
            byte[] bytes = body == null ? new byte[0] : mapper.writeValueAsBytes(body);
            return new Answer(status, headers, bytes, false);
        }
    }
}
