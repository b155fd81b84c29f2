package kuaichu.procedure.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.accident.Party;
import kuaichu.determination.DecidingOfficer;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.document.QuestioningRecordModel;
import kuaichu.document.QuestioningRecordModel.Person;
import kuaichu.platform.Actor;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.WrittenQuestioning;
import kuaichu.signing.Envelope;
import kuaichu.signing.Signature;
import kuaichu.signing.Signer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a questioning on paper (制作询问笔录), ADM-77: the words that are read back, who signs in which turn, the record itself. */
@Component
class QuestioningPapers {
    private static final String WITNESS = "证人";

    private final ProcedurePapers papers;

    QuestioningPapers(ProcedurePapers papers) {
        this.papers = papers;
    }

    /**
     * Everybody's hand on the record.
     *
     * @param interpreter null when there was none, or the hand stands on paper
     */
    record Hands(SignedHand person, @Nullable DocumentSignature interpreter, List<DocumentOfficer> officers) {}

    /** Refuses what could not be issued, before anybody is asked to sign. */
    void requireComplete(InvestigationGuard.Open open, WrittenQuestioning written, @Nullable Party party) {
        papers.requireComplete(record(
                open,
                written,
                party,
                new Hands(SignedHand.awaited(), null, ProcedurePapers.officers(open.investigation()))));
    }

    Documents.Issued issue(
            Actor actor, InvestigationGuard.Open open, WrittenQuestioning written, @Nullable Party party, Hands hands) {
        return papers.issue(actor, open.accidentCase(), record(open, written, party, hands));
    }

    /** What the person reads, or has read out, before signing. */
    static String words(WrittenQuestioning written, @Nullable Party party) {
        WrittenQuestioning.Content content = written.content();
        String who = party == null ? WITNESS : "当事人" + party.label();
        String asked = content.exchanges().stream()
                .map(one -> "问：" + Objects.toString(one.question(), "") + "\n答：" + Objects.toString(one.answer(), ""))
                .collect(Collectors.joining("\n"));
        String corrected = content.corrections() == null ? "" : "\n更正、补充：" + content.corrections();
        return who + "第" + written.session() + "次询问笔录（" + content.place() + "）\n" + asked + corrected
                + "\n以上笔录我已看过（已向我宣读），与我所说的相符。";
    }

    /** Who was questioned, the interpreter (ADM-77.2), then the two officers. A party without an own phone in the case signs before an officer. */
    static List<Signer> signers(
            Investigation investigation, WrittenQuestioning.Content content, @Nullable Party party) {
        List<Signer> signers = new ArrayList<>();
        signers.add(
                party == null
                        ? Signer.present(Signer.Capacity.WITNESS, WITNESS, name(content.witness()))
                        : Signer.attended(party));
        if (content.interpreter() != null) {
            signers.add(Signer.present(Signer.Capacity.INTERPRETER, "翻译人员", content.interpreter()));
        }
        signers.add(Signer.officer(investigation.lead(), investigation.leadText()));
        signers.add(Signer.officer(investigation.second(), investigation.secondText()));
        return signers;
    }

    static Hands hands(Envelope envelope, List<Signature> given) {
        SignedHand person = SignedHand.of(envelope.places().getFirst(), given);
        @Nullable DocumentSignature interpreter = null;
        List<DocumentOfficer> officers = new ArrayList<>();
        for (Envelope.Place place : envelope.places()) {
            SignedHand hand = SignedHand.of(place, given);
            switch (place.signer().capacity()) {
                case INTERPRETER -> interpreter = hand.signature();
                case OFFICER -> officers.add(officer(place.signer().label(), hand.signature()));
                default -> {}
            }
        }
        return new Hands(person, interpreter, officers);
    }

    private static DocumentOfficer officer(String text, @Nullable DocumentSignature signature) {
        DecidingOfficer officer = DecidingOfficer.of(text);
        return new DocumentOfficer(officer.name(), officer.badgeNo(), signature);
    }

    private static QuestioningRecordModel record(
            InvestigationGuard.Open open, WrittenQuestioning written, @Nullable Party party, Hands hands) {
        WrittenQuestioning.Content content = written.content();
        return new QuestioningRecordModel(
                open.accidentCase().caseNo(),
                written.session(),
                false,
                content.startedAt(),
                content.endedAt(),
                content.place(),
                content.remote(),
                content.identityCheckedBy(),
                content.recordingReference(),
                hands.officers(),
                written.recorder(),
                party == null ? Objects.requireNonNull(content.witness()) : person(party),
                content.guardian(),
                content.interpreter(),
                content.rightsTold(),
                content.exchanges(),
                content.corrections(),
                hands.person().readAloud(),
                hands.person().signature(),
                hands.person().note(),
                hands.person().recording(),
                hands.interpreter());
    }

    private static Person person(Party party) {
        return new Person(
                party.name(),
                null,
                null,
                party.citizenId() == null ? party.licenceNo() : party.citizenId(),
                null,
                party.phone(),
                "当事人" + party.label());
    }

    private static String name(@Nullable Person witness) {
        return witness == null || witness.name() == null ? WITNESS : witness.name();
    }
}
