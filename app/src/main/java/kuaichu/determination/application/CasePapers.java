package kuaichu.determination.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.DamagePart;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.accident.WeatherCode;
import kuaichu.determination.DecidingOfficer;
import kuaichu.determination.OrdinaryDeterminations;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.FactSentence;
import kuaichu.determination.domain.FormerBook;
import kuaichu.determination.domain.Negotiation;
import kuaichu.document.AccidentCertificateModel;
import kuaichu.document.AgreementModel;
import kuaichu.document.DeterminationModel;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.DocumentParty;
import kuaichu.document.DocumentSignature;
import kuaichu.document.GeneralDeterminationModel;
import kuaichu.kernel.PlateType;
import kuaichu.kernel.VehicleType;
import kuaichu.liability.LiabilityGrade;
import kuaichu.org.Organisations;
import kuaichu.serving.Serving;
import kuaichu.serving.ServingAnswer;
import kuaichu.signing.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the legal documents (文书内容) of PROC-21 and PROC-24.2 from the case. */
@Component
class CasePapers {
    private final Organisations organisations;
    private final LegalTexts legalTexts;
    private final FormerBook former;

    CasePapers(Organisations organisations, LegalTexts legalTexts, FormerBook former) {
        this.organisations = organisations;
        this.legalTexts = legalTexts;
        this.former = former;
    }

    /** What the parties read before they sign the agreement; labels only. */
    String words(AccidentCase accidentCase, Negotiation negotiation) {
        return words(accidentCase, negotiation.factText(), negotiation.grades(), negotiation.articles());
    }

    /** What the parties read before they sign for the determination; labels only. */
    String words(AccidentCase accidentCase, Determination determination) {
        String words = words(accidentCase, determination.factText(), determination.grades(), determination.articles());
        return determination.mediation() == null
                ? words
                : words + "\n" + MediationWords.result(determination.mediation());
    }

    private String words(
            AccidentCase accidentCase, String factText, Map<String, LiabilityGrade> grades, List<String> articles) {
        String liability = grades.isEmpty() ? "不认定当事人的责任。" : FactSentence.liability(grades);
        return factText + "\n" + liability + "\n依据：" + String.join("、", titles(accidentCase, articles)) + "。";
    }

    /** What the new determination withdraws (撤销), PROC-79.1; empty on a first one. */
    private String withdrawal(AccidentCase accidentCase) {
        return former.list(accidentCase.id()).stream()
                .map(one -> "同时撤销原道路交通事故认定书（" + one.documentNo() + "）。")
                .collect(Collectors.joining());
    }

    AgreementModel agreement(
            AccidentCase accidentCase, List<Party> parties, Negotiation negotiation, List<Signature> signatures) {
        return new AgreementModel(
                accidentCase.caseNo(),
                accidentCase.occurredAt(),
                place(accidentCase),
                weather(accidentCase),
                negotiation.accidentForm(),
                negotiation.factText() + FactSentence.liability(negotiation.grades()),
                parties.stream()
                        .map(party -> party(party, negotiation.grades(), signatures, List.of()))
                        .toList(),
                titles(accidentCase, negotiation.articles()),
                null);
    }

    DeterminationModel determination(
            AccidentCase accidentCase,
            List<Party> parties,
            Determination determination,
            List<Signature> signatures,
            List<Serving> servings) {
        DecidingOfficer officer = DecidingOfficer.of(determination.officerText());
        return new DeterminationModel(
                accidentCase.caseNo(),
                accidentCase.occurredAt(),
                place(accidentCase),
                weather(accidentCase),
                determination.accidentForm(),
                determination.factText() + FactSentence.liability(determination.grades()) + withdrawal(accidentCase),
                parties.stream()
                        .map(party -> party(party, determination.grades(), signatures, servings))
                        .toList(),
                titles(accidentCase, determination.articles()),
                officer.name(),
                officer.badgeNo(),
                null,
                MediationWords.of(determination.mediation(), servings));
    }

    GeneralDeterminationModel general(
            AccidentCase accidentCase,
            List<Party> parties,
            OrdinaryDeterminations.Decision decision,
            String accidentForm,
            List<DocumentOfficer> officers) {
        return new GeneralDeterminationModel(
                accidentCase.caseNo(),
                accidentCase.occurredAt(),
                place(accidentCase),
                weather(accidentCase),
                decision.roadCondition(),
                accidentForm,
                parties.stream()
                        .map(party -> party(party, decision.grades(), List.of(), List.of()))
                        .toList(),
                decision.course(),
                decision.evidence(),
                decision.causeAnalysis(),
                decision.faults(),
                titles(accidentCase, decision.articles()),
                officers,
                false,
                null);
    }

    AccidentCertificateModel certificate(
            AccidentCase accidentCase,
            List<Party> parties,
            String established,
            String unclear,
            List<DocumentOfficer> officers) {
        return new AccidentCertificateModel(
                accidentCase.caseNo(),
                accidentCase.occurredAt(),
                place(accidentCase),
                weather(accidentCase),
                parties.stream()
                        .map(party -> party(party, Map.of(), List.of(), List.of()))
                        .toList(),
                established,
                unclear,
                officers);
    }

    private DocumentParty party(
            Party party, Map<String, LiabilityGrade> grades, List<Signature> signatures, List<Serving> servings) {
        LiabilityGrade grade = grades.get(party.label());
        Optional<VehicleType> vehicle = Optional.ofNullable(party.vehicleType()).flatMap(VehicleType::ofCode);
        return new DocumentParty(
                party.label(),
                switch (party.kind()) {
                    case MV -> DocumentParty.Mode.MOTOR_VEHICLE;
                    case NMV -> DocumentParty.Mode.NON_MOTOR_VEHICLE;
                    case PED -> DocumentParty.Mode.PEDESTRIAN;
                },
                party.name(),
                party.licenceNo(),
                party.citizenId(),
                party.phone(),
                vehicle.map(type -> "驾驶" + type.travelMode()).orElse(null),
                vehicle.map(VehicleType::title).orElse(party.vehicleType()),
                party.plateType() == null
                        ? null
                        : PlateType.ofCode(party.plateType()).title(),
                party.plate(),
                insurer(party),
                party.policyNo(),
                party.damageParts().stream().map(DamagePart::chinese).toList(),
                grade == null ? null : grade.title(),
                signature(party, signatures),
                unsigned(party, signatures, servings));
    }

    private @Nullable String insurer(Party party) {
        return party.insurerId() == null
                ? null
                : organisations
                        .findInsurer(party.insurerId())
                        .map(Organisations.Insurer::name)
                        .orElse(null);
    }

    private static @Nullable DocumentSignature signature(Party party, List<Signature> signatures) {
        return signatures.stream()
                .filter(signature -> party.id().equals(signature.partyId()) && !signature.isOnPaper())
                .map(signature -> new DocumentSignature(
                        signature.signedAt(),
                        signature.strokes().stream()
                                .map(stroke -> stroke.stream()
                                        .map(point -> new DocumentSignature.Point(point.x(), point.y()))
                                        .toList())
                                .toList(),
                        signature.imagePngBase64()))
                .findFirst()
                .orElse(null);
    }

    /** Why the party's own signature is not on these pages. */
    private static @Nullable String unsigned(Party party, List<Signature> signatures, List<Serving> servings) {
        boolean onPaper = signatures.stream()
                .anyMatch(signature -> party.id().equals(signature.partyId()) && signature.isOnPaper());
        return onPaper ? "在纸质文书上签名" : refusal(party, servings);
    }

    private static @Nullable String refusal(Party party, List<Serving> servings) {
        return servings.stream()
                .filter(serving -> serving.partyId().equals(party.id()) && serving.answer() == ServingAnswer.REFUSED)
                .map(serving -> Objects.requireNonNullElse(serving.reason(), "拒绝签收"))
                .findFirst()
                .orElse(null);
    }

    private List<String> titles(AccidentCase accidentCase, List<String> citations) {
        return legalTexts.list(citations, accidentCase.occurredAt(), Locale.SIMPLIFIED_CHINESE).stream()
                .map(ArticleRef::title)
                .toList();
    }

    /** The road in words, else the position. */
    private static @Nullable String place(AccidentCase accidentCase) {
        String text = accidentCase.place().text();
        Double longitude = accidentCase.place().longitude();
        Double latitude = accidentCase.place().latitude();
        if (text != null || longitude == null || latitude == null) {
            return text;
        }
        return String.format(java.util.Locale.ROOT, "东经%.6f 北纬%.6f", longitude, latitude);
    }

    private static String weather(AccidentCase accidentCase) {
        return Objects.requireNonNullElse(accidentCase.weather(), WeatherCode.OTHER)
                .chinese();
    }
}
