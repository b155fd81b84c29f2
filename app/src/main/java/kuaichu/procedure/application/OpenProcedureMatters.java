package kuaichu.procedure.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.accident.spi.ClosureObstacles;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Texts;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.domain.RecusalBook;
import org.springframework.stereotype.Component;

/** What the procedure still has open when a case is to be closed (未办结事项): requests upwards without a directive, unsigned drafts. */
@Component
class OpenProcedureMatters implements ClosureObstacles {
    private final ApprovalBook approvals;
    private final DecisionBook decisions;
    private final RecusalBook recusals;
    private final Texts texts;

    OpenProcedureMatters(ApprovalBook approvals, DecisionBook decisions, RecusalBook recusals, Texts texts) {
        this.approvals = approvals;
        this.decisions = decisions;
        this.recusals = recusals;
        this.texts = texts;
    }

    @Override
    public List<OpenMatter> list(CaseId caseId, Locale locale) {
        List<OpenMatter> open = new ArrayList<>();
        approvals.list(caseId).stream()
                .filter(Approval::isOpen)
                .forEach(approval -> open.add(new OpenMatter(
                        texts.get(
                                locale,
                                "procedure.open.approval",
                                texts.get(locale, "procedure.subject." + approval.subject())),
                        "ADM-263.2")));
        recusals.list(caseId).stream()
                .filter(Recusal::isOpen)
                .forEach(recusal -> open.add(new OpenMatter(
                        texts.get(locale, "procedure.open.recusal", recusal.officerText()), "PROC-105.3")));
        decisions
                .find(caseId)
                .ifPresent(draft -> open.add(new OpenMatter(texts.get(locale, "procedure.open.draft"), "PROC-64.2")));
        return open;
    }
}
