package kuaichu.procedure.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.determination.DecidingOfficer;
import kuaichu.document.ApprovalModel;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.Documents;
import kuaichu.document.NoticeModel;
import kuaichu.document.RightsNoticeModel;
import kuaichu.kernel.id.DocumentId;
import kuaichu.org.Organisations.Contact;
import kuaichu.platform.Actor;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.RightsText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the papers of the procedure (程序文书) from the case; papers are always Chinese. */
@Component
class ProcedurePapers {
    private static final String REMEDY_OF_PARTIES = "当事人认为办案交通警察与本案有利害关系、可能影响公正处理的，可以申请其回避（《道路交通事故处理程序规定》第一百零五条）。";

    private final LegalTexts legalTexts;
    private final RightsText rightsText;
    private final Documents documents;

    ProcedurePapers(LegalTexts legalTexts, RightsText rightsText, Documents documents) {
        this.legalTexts = legalTexts;
        this.rightsText = rightsText;
        this.documents = documents;
    }

    /** Numbered and sealed by the unit of the case. @throws kuaichu.kernel.problem.Problem {@code document.content-missing} */
    Documents.Issued issue(Actor actor, AccidentCase accidentCase, DocumentModel model) {
        return documents.issue(accidentCase.id(), accidentCase.unitId(), model, actor);
    }

    /** The next revision, with what was added. */
    void revise(Actor actor, DocumentId id, DocumentModel model) {
        documents.revise(id, model, actor);
    }

    /** @param text name and badge number */
    static DocumentOfficer officer(String text) {
        DecidingOfficer officer = DecidingOfficer.of(text);
        return new DocumentOfficer(officer.name(), officer.badgeNo(), null);
    }

    static List<DocumentOfficer> officers(Investigation investigation) {
        return List.of(officer(investigation.leadText()), officer(investigation.secondText()));
    }

    static List<String> addressees(List<Party> parties) {
        return parties.stream()
                .map(party -> ("当事人" + party.label() + " " + Objects.toString(party.name(), "")).strip())
                .toList();
    }

    /** @param reason why the simplified procedure does not fit */
    NoticeModel transfer(
            AccidentCase accidentCase,
            List<Party> parties,
            String reason,
            List<String> articles,
            List<DocumentOfficer> officers) {
        return new NoticeModel(
                Documents.Kind.PROCEDURE_TRANSFER,
                accidentCase.caseNo(),
                addressees(parties),
                "你（们）涉及的道路交通事故（案件编号" + accidentCase.caseNo() + "），经审查不适用简易程序。",
                "理由：" + reason + "。",
                "转为一般程序，由不少于二名交通警察调查处理。",
                titles(accidentCase, articles),
                null,
                null,
                REMEDY_OF_PARTIES,
                officers);
    }

    /** PROC-18.2: in writing, with the reasons. */
    NoticeModel notAccepted(AccidentCase accidentCase, List<Party> parties, String reason, DocumentOfficer officer) {
        return new NoticeModel(
                Documents.Kind.ACCEPTANCE_REFUSAL,
                accidentCase.caseNo(),
                addressees(parties),
                "你（们）在事故现场撤除后报警，请求处理的道路交通事故（案件编号" + accidentCase.caseNo() + "），已经核查。",
                "理由：" + reason,
                "不予受理。",
                titles(accidentCase, List.of("PROC-18.2")),
                null,
                null,
                "对损害赔偿的争议，可以申请人民调解委员会调解，也可以向人民法院提起民事诉讼。",
                List.of(officer));
    }

    /** The road in words, else the position. */
    static @Nullable String place(AccidentCase accidentCase) {
        String text = accidentCase.place().text();
        Double longitude = accidentCase.place().longitude();
        Double latitude = accidentCase.place().latitude();
        return text != null || longitude == null || latitude == null
                ? text
                : String.format(Locale.ROOT, "东经%.6f 北纬%.6f", longitude, latitude);
    }

    NoticeModel suspension(
            AccidentCase accidentCase,
            List<Party> parties,
            Investigation investigation,
            String reason,
            LocalDate until) {
        return new NoticeModel(
                Documents.Kind.SUSPENSION_NOTICE,
                accidentCase.caseNo(),
                addressees(parties),
                "你（们）涉及的道路交通事故（案件编号" + accidentCase.caseNo() + "），现有证据不足以认定案件基本事实。",
                "理由：" + reason + "。",
                "经上一级公安机关交通管理部门批准，道路交通事故认定的时限中止计算。",
                titles(accidentCase, List.of("PROC-68.1")),
                until,
                null,
                null,
                officers(investigation));
    }

    RightsNoticeModel rights(
            AccidentCase accidentCase,
            Party party,
            Contact contact,
            Instant toldAt,
            SignedHand hand,
            List<DocumentOfficer> officers) {
        return new RightsNoticeModel(
                accidentCase.caseNo(),
                party.label(),
                party.name(),
                contact.address(),
                contact.phone(),
                contact.supervisionPhone(),
                rightsText.rights(),
                rightsText.duties(),
                hand.readAloud(),
                toldAt,
                hand.signature(),
                hand.note(),
                hand.recording(),
                officers);
    }

    /** What a party reads before it signs: rights, duties, and the contact card (联系卡). */
    String rightsWords(Contact contact, List<DocumentOfficer> officers) {
        String names = officers.stream()
                .map(officer -> officer.name() + " " + Objects.toString(officer.badgeNo(), ""))
                .collect(Collectors.joining("、"));
        return rightsText.words() + "\n办案交通警察：" + names + "\n办公地址：" + contact.address() + "\n联系方式：" + contact.phone()
                + "\n监督电话：" + contact.supervisionPhone();
    }

    /** Refuses what could not be issued. @throws kuaichu.kernel.problem.Problem {@code document.content-missing} */
    void requireComplete(DocumentModel model) {
        documents.requireComplete(model);
    }

    ApprovalModel approval(AccidentCase accidentCase, Approval decided) {
        return new ApprovalModel(
                Documents.Kind.CASE_DIRECTIVE,
                accidentCase.caseNo(),
                decided.subject().chinese(),
                decided.summary(),
                decided.proposal(),
                decided.requestedBy(),
                decided.requestedAt(),
                decided.approved(),
                decided.directive(),
                decided.decidedBy(),
                decided.decidedAt());
    }

    private List<String> titles(AccidentCase accidentCase, List<String> citations) {
        return legalTexts.list(citations, accidentCase.occurredAt(), Locale.SIMPLIFIED_CHINESE).stream()
                .map(ArticleRef::title)
                .toList();
    }
}
