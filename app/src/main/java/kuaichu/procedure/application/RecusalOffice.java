package kuaichu.procedure.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClocks;
import kuaichu.determination.DecidingOfficer;
import kuaichu.document.Documents;
import kuaichu.document.NoticeModel;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Recusal;
import org.springframework.stereotype.Component;

/** What a decision on a withdrawal sets going around it (回避决定的执行): the work, the term, the paper. */
@Component
class RecusalOffice {
    private static final String CONTINUES = "作出回避决定前，办案交通警察不得停止对案件的调查（《公安机关办理行政案件程序规定》第二十四条第一款）。";

    private final RecusalLevel level;
    private final LegalTexts legalTexts;
    private final LegalClocks clocks;
    private final Desk desk;

    RecusalOffice(RecusalLevel level, LegalTexts legalTexts, LegalClocks clocks, Desk desk) {
        this.level = level;
        this.legalTexts = legalTexts;
        this.clocks = clocks;
        this.desk = desk;
    }

    /** @throws Problem {@code procedure.recusal-not-yours} */
    void requireLevel(Actor leader, Recusal asked) {
        if (!level.mayDecide(leader, asked)) {
            throw Problem.of(ProcedureProblem.RECUSAL_NOT_YOURS);
        }
    }

    /** All work on the case goes back to the queues and to somebody else. */
    void release(Recusal asked) {
        desk.bar(asked.caseId(), asked.officer());
    }

    void dropCosigning(CaseId caseId) {
        desk.cancel(caseId, Queue.COSIGN, caseId.value());
    }

    void end(Actor leader, Recusal asked) {
        desk.complete(asked.caseId(), Queue.APPROVAL, asked.id().value(), leader);
        clocks.meet(
                new LegalClocks.Key(
                        asked.caseId(),
                        DeadlineKind.RECUSAL_DECISION,
                        asked.id().value()),
                leader);
    }

    /** PROC-105.3: the applicant is told in writing; of earlier acts ADM-25. */
    NoticeModel paper(AccidentCase accidentCase, Recusal asked, DecideRecusal.Command command, String leaderText) {
        String who = DecidingOfficer.of(asked.officerText()).name();
        return new NoticeModel(
                Documents.Kind.RECUSAL_DECISION,
                accidentCase.caseNo(),
                List.of(applicant(asked)),
                matter(asked, who),
                "理由：" + command.reason(),
                decision(command, who),
                articles(accidentCase, asked, command),
                null,
                null,
                CONTINUES,
                List.of(ProcedurePapers.officer(leaderText)));
    }

    private static String applicant(Recusal asked) {
        return asked.asked().label() == null
                ? asked.asked().name()
                : "当事人" + asked.asked().label();
    }

    private static String matter(Recusal asked, String who) {
        String how =
                switch (asked.asked().by()) {
                    case PARTY -> "你申请" + who + "回避";
                    case OFFICER -> "你自行申请回避";
                    case LEADER -> "指令" + who + "回避";
                };
        return how + "，认为" + who + asked.ground().chinese() + "：" + asked.reason();
    }

    private static String decision(DecideRecusal.Command command, String who) {
        if (!command.granted()) {
            return "不符合应当回避的情形，决定驳回申请，" + who + "继续办理本案。";
        }
        String acts = Objects.equals(command.earlierActsStand(), Boolean.TRUE)
                ? "回避决定作出前所进行的与案件有关的活动有效。"
                : "回避决定作出前所进行的与案件有关的活动无效，由接办的交通警察重新进行。";
        return "决定" + who + "回避，不得再参与本案的调查和审核、审批工作；其" + acts;
    }

    private List<String> articles(AccidentCase accidentCase, Recusal asked, DecideRecusal.Command command) {
        Stream<String> effects = command.granted() ? Stream.of("ADM-24.2", "ADM-25") : Stream.empty();
        return legalTexts
                .list(
                        Stream.concat(Stream.of(asked.ground().article(), "PROC-105.2"), effects)
                                .toList(),
                        accidentCase.occurredAt(),
                        Locale.SIMPLIFIED_CHINESE)
                .stream()
                .map(ArticleRef::title)
                .toList();
    }
}
