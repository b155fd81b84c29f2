package kuaichu.remedy.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentPerson;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.document.MediationAgreementModel;
import kuaichu.document.MediationEndingModel;
import kuaichu.document.NoticeModel;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.serving.Servings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues the papers of a mediation (调解文书) and serves them on all parties. */
@Component
class MediationPapers {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH时mm分", Locale.ROOT);
    private static final String ORDER = "《道路交通事故处理程序规定》";

    private final AccidentCases cases;
    private final MediationBook mediations;
    private final Determinations determinations;
    private final MediationShares shares;
    private final Documents documents;
    private final Servings servings;

    MediationPapers(
            AccidentCases cases,
            MediationBook mediations,
            Determinations determinations,
            MediationShares shares,
            Documents documents,
            Servings servings) {
        this.cases = cases;
        this.mediations = mediations;
        this.determinations = determinations;
        this.shares = shares;
        this.documents = documents;
        this.servings = servings;
    }

    Documents.Issued notice(AccidentCase accidentCase, ScheduleMediation.Command command, Actor officer) {
        List<String> everybody = cases.listParties(accidentCase.id()).stream()
                .map(party -> "当事人" + party.label() + " " + name(party))
                .toList();
        return issue(
                accidentCase,
                officer,
                new NoticeModel(
                        Documents.Kind.MEDIATION_NOTICE,
                        accidentCase.caseNo(),
                        everybody,
                        "道路交通事故损害赔偿调解",
                        null,
                        "定于" + TIME.format(command.at().atZone(LegalDeadline.ZONE))
                                + (command.online() ? "在线调解" : "现场调解"),
                        List.of(ORDER + "第八十八条第一款"),
                        ReviewClocks.day(command.at()),
                        command.place(),
                        "因故不能按期参加的，应当在调解时间一日前请求变更；每方参加人员不得超过三人。",
                        List.of(ReviewPapers.officer(officer.displayName()))));
    }

    /**
     * The words everybody is shown before signing: all that the paper will say, taken from the paper itself. Only names, identity numbers
     * and telephones are not among them: what is signed is kept with labels.
     */
    String words(Mediation mediation, Mediation.Terms terms, String officerText) {
        MediationAgreementModel paper = paper(mediation, terms, Map.of(), officerText);
        List<String> lines = new ArrayList<>();
        lines.add(paper.kind().title() + "（案件编号 " + paper.caseNo() + "）");
        lines.add("事故时间：" + minute(Objects.requireNonNull(paper.occurredAt())));
        lines.add("事故地点：" + paper.place());
        lines.add("调解日期：" + minute(Objects.requireNonNull(paper.mediatedAt())));
        lines.add("调解依据：" + String.join("、", paper.basis()));
        lines.add("认定的基本事实：" + paper.determination() + "。" + paper.facts());
        lines.add("损失情况：" + paper.losses());
        paper.items()
                .forEach(item -> lines.add("当事人" + item.label() + "的损失：" + item.head() + "，" + yuan(item.amountFen())));
        lines.add("合计：" + yuan(paper.totalFen()));
        paper.shares()
                .forEach(share -> lines.add("当事人" + share.label() + "：" + share.liability() + "，承担" + share.percent()
                        + "%，" + yuan(share.amountFen())));
        lines.add("履行方式：" + paper.performance());
        lines.add("履行期限：" + DAY.format(Objects.requireNonNull(paper.performUntil())) + "前。");
        paper.officers().forEach(officer -> lines.add("交通警察：" + officer.name() + "，" + officer.badgeNo()));
        lines.add("本调解书依据《道路交通事故处理程序规定》第九十三条制作，由各方当事人签字，分别送达各方当事人。");
        lines.add("一方不履行的，另一方可以依法向人民法院提起民事诉讼（第八十六条）。机动车参加保险的，保险公司在责任限额范围内赔偿。");
        return String.join("\n", lines);
    }

    Documents.Issued agreement(
            Mediation mediation, Map<String, DocumentSignature> signatures, String officerText, Actor actor) {
        Mediation.Terms terms = mediations.findTerms(mediation.id()).orElseThrow();
        return issue(cases.require(mediation.caseId()), actor, paper(mediation, terms, signatures, officerText));
    }

    private MediationAgreementModel paper(
            Mediation mediation, Mediation.Terms terms, Map<String, DocumentSignature> signatures, String officerText) {
        AccidentCase accidentCase = cases.require(mediation.caseId());
        List<Party> parties = cases.listParties(accidentCase.id());
        Map<String, LiabilityGrade> grades = shares.grades(accidentCase.id());
        Map<String, String> names = parties.stream().collect(Collectors.toMap(Party::label, MediationPapers::name));
        return new MediationAgreementModel(
                accidentCase.caseNo(),
                accidentCase.occurredAt(),
                place(accidentCase),
                List.of("《中华人民共和国道路交通安全法》第七十六条", ORDER + "第九十一条", ORDER + "第九十三条"),
                determination(accidentCase),
                facts(accidentCase),
                terms.losses(),
                parties.stream()
                        .map(party -> person(party, signatures.get(party.label())))
                        .toList(),
                terms.items().stream()
                        .map(item -> new MediationAgreementModel.Item(item.partyLabel(), item.head(), item.amountFen()))
                        .toList(),
                terms.shares().stream()
                        .map(share -> new MediationAgreementModel.Share(
                                share.partyLabel(),
                                names.get(share.partyLabel()),
                                liability(grades.get(share.partyLabel())),
                                share.percent(),
                                share.amountFen()))
                        .toList(),
                terms.performance(),
                terms.performUntil(),
                mediation.scheduledAt(),
                List.of(ReviewPapers.officer(officerText)));
    }

    Documents.Issued ending(
            Mediation mediation, MediationEndingModel.Ground ground, String text, Instant now, Actor officer) {
        AccidentCase accidentCase = cases.require(mediation.caseId());
        List<DocumentPerson> people = new ArrayList<>(cases.listParties(accidentCase.id()).stream()
                .map(party -> person(party, null))
                .toList());
        mediations
                .listParticipants(mediation.id())
                .forEach(one -> people.add(new DocumentPerson(
                        one.label(), one.name(), one.capacity().chinese(), null, null, null, null)));
        @Nullable LocalDate started = mediation.startedOn();
        return issue(
                accidentCase,
                officer,
                new MediationEndingModel(
                        accidentCase.caseNo(),
                        accidentCase.occurredAt(),
                        place(accidentCase),
                        determination(accidentCase),
                        facts(accidentCase),
                        people,
                        mediations.listSides(mediation.id()).stream()
                                .map(side -> "当事人" + side.label() + "：" + side.request())
                                .toList(),
                        ground,
                        text,
                        started == null
                                ? mediation.requestedAt()
                                : started.atStartOfDay(LegalDeadline.ZONE).toInstant(),
                        now,
                        List.of(ReviewPapers.officer(officer.displayName()))));
    }

    private Documents.Issued issue(AccidentCase accidentCase, Actor actor, DocumentModel model) {
        Documents.Issued issued = documents.issue(accidentCase.id(), accidentCase.unitId(), model, actor);
        servings.send(accidentCase, issued, cases.listParties(accidentCase.id()), actor);
        return issued;
    }

    private static DocumentPerson person(Party party, @Nullable DocumentSignature signature) {
        return new DocumentPerson(party.label(), name(party), "当事人", party.citizenId(), party.phone(), signature, null);
    }

    private static String name(Party party) {
        return Objects.requireNonNullElse(party.name(), "当事人" + party.label());
    }

    private static String liability(@Nullable LiabilityGrade grade) {
        return grade == null ? "成因无法查清" : grade.title();
    }

    private static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d元", fen / 100, fen % 100);
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(LegalDeadline.ZONE));
    }

    private String determination(AccidentCase accidentCase) {
        DeterminationView view = view(accidentCase);
        return documents
                .find(view.documentId())
                .map(document -> "《" + document.title() + "》（" + document.documentNo() + "）")
                .orElse(view.documentNo());
    }

    private String facts(AccidentCase accidentCase) {
        return view(accidentCase).factText();
    }

    private DeterminationView view(AccidentCase accidentCase) {
        return determinations
                .findDetermination(accidentCase.id(), Locale.SIMPLIFIED_CHINESE)
                .orElseThrow();
    }

    private static String place(AccidentCase accidentCase) {
        return Objects.requireNonNullElse(accidentCase.place().text(), "见案卷所附位置");
    }
}
