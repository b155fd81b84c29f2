package kuaichu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kuaichu.kernel.problem.Problem;
import kuaichu.kernel.problem.ProblemCode;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Texts;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may read about the interface: its description and the closed list of its refusals. */
@RestController
class Publications {
    private final Texts texts;

    Publications(Texts texts) {
        this.texts = texts;
    }

    /** One refusal of the closed list. */
    record PublishedProblem(String code, int status, String title) {}

    @Permit(everyone = true)
    @GetMapping(path = EndpointRules.BASE + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] readOpenApi() throws IOException {
        ClassPathResource file = new ClassPathResource("openapi/kuaichu-v1.json");
        if (!file.exists()) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return file.getContentAsByteArray();
    }

    @Permit(everyone = true)
    @GetMapping("/problems")
    List<PublishedProblem> listProblems(HttpServletRequest request) {
        Locale locale = ProblemWriter.locale(request);
        return ProblemCodes.all().stream()
                .map(code -> new PublishedProblem(code.code(), code.status(), texts.get(locale, code.code())))
                .sorted(Comparator.comparing(PublishedProblem::code))
                .toList();
    }

    @Permit(everyone = true)
    @GetMapping("/problems/{code}")
    PublishedProblem readProblem(@PathVariable String code, HttpServletRequest request) {
        return listProblems(request).stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    /** Found on the class path when first asked for, so that no list can be forgotten. */
    private static final class ProblemCodes {
        private static final List<ProblemCode> ALL = find();

        static List<ProblemCode> all() {
            return ALL;
        }

        private static List<ProblemCode> find() {
            ClassPathScanningCandidateComponentProvider scanner =
                    new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
            return scanner.findCandidateComponents("kuaichu").stream()
                    .map(definition -> ClassUtils.resolveClassName(
                            String.valueOf(definition.getBeanClassName()), Publications.class.getClassLoader()))
                    .filter(Class::isEnum)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(ProblemCode.class::cast)
                    .toList();
        }
    }
}
