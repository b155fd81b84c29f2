package kuaichu.accident.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.spi.ClosureObstacles;
import kuaichu.accident.spi.ClosureObstacles.OpenMatter;
import kuaichu.desk.LegalClocks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whether a case may be closed (结案核对): no duty of the police with a running deadline, nothing open in any module. */
@Component
public class ClosureCheck {
    private final LegalClocks clocks;
    private final Texts texts;
    private final List<ClosureObstacles> obstacles;

    ClosureCheck(LegalClocks clocks, Texts texts, List<ClosureObstacles> obstacles) {
        this.clocks = clocks;
        this.texts = texts;
        this.obstacles = List.copyOf(obstacles);
    }

    /** A party's own right that still runs keeps nobody from closing: it opens the case again when it is used (PROC-71, 86). */
    public List<OpenMatter> list(CaseId caseId, Locale locale) {
        List<OpenMatter> open = new ArrayList<>();
        clocks.list(caseId).stream()
                .filter(clock -> clock.isLive() && clock.unitId() != null)
                .map(clock -> new OpenMatter(texts.get(locale, "deadline." + clock.kind()), clock.article()))
                .forEach(open::add);
        obstacles.forEach(module -> open.addAll(module.list(caseId, locale)));
        return open;
    }

    /** @throws Problem {@code accident.closure-matters-open} naming what is open, with its article */
    void require(CaseId caseId) {
        String open = list(caseId, LocaleContextHolder.getLocale()).stream()
                .map(matter -> matter.name() + "（" + matter.article() + "）")
                .collect(Collectors.joining("；"));
        if (!open.isEmpty()) {
            throw Problem.of(AccidentProblem.CLOSURE_MATTERS_OPEN, open);
        }
    }
}
