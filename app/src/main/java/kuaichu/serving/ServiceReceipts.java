package kuaichu.serving;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.document.DocumentOfficer;
import kuaichu.document.Documents;
import kuaichu.document.ServiceReceiptModel;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the receipt of a serving (送达回证), ADM-36.2. */
@Component
class ServiceReceipts {
    private static final Pattern NAME_AND_BADGE = Pattern.compile("(.+?)\\s+(\\d{6,7})");

    private final Documents documents;
    private final ServingTable table;

    ServiceReceipts(Documents documents, ServingTable table) {
        this.documents = documents;
        this.table = table;
    }

    DocumentId issue(Actor actor, AccidentCase accidentCase, Serving served, Party party, Proof proof) {
        boolean electronic = served.channel() == ServiceChannel.IN_APP;
        ServiceReceiptModel model = new ServiceReceiptModel(
                accidentCase.caseNo(),
                served.kind().title(),
                served.documentNo(),
                served.label(),
                Objects.requireNonNullElse(party.name(), "当事人" + party.label()),
                channel(served.channel()),
                address(served, party, proof.note()),
                electronic ? consentedAt(served) : null,
                served.sentAt(),
                served.openedAt(),
                null,
                served.servedAt(),
                proof.signature(),
                unsigned(served, proof),
                proof.substitute(),
                proof.witness(),
                proof.recording(),
                List.of(officer(electronic ? served.sentByText() : actor.displayName())));
        return documents
                .issue(
                        accidentCase.id(),
                        Objects.requireNonNullElse(actor.unitId(), accidentCase.unitId()),
                        model,
                        actor)
                .id();
    }

    /** Why the recipient's signature is not on the receipt. */
    private static @Nullable String unsigned(Serving served, Proof proof) {
        if (served.answer() == ServingAnswer.REFUSED) {
            return proof.note();
        }
        if (proof.signature() != null || served.channel() != ServiceChannel.IN_PERSON) {
            return null;
        }
        return served.answer() == ServingAnswer.SIGNED ? "当面收到，在纸质文书上签名" : "当面收到，未在回证上签名";
    }

    private @Nullable Instant consentedAt(Serving served) {
        return table.listConsents(served.caseId()).stream()
                .filter(consent -> consent.partyId().equals(served.partyId()))
                .map(Consent::givenAt)
                .findFirst()
                .orElse(null);
    }

    /** The account for an electronic service; where the officer was, or the note says, for the others. */
    private static String address(Serving served, Party party, @Nullable String note) {
        return switch (served.channel()) {
            case IN_APP -> Objects.requireNonNullElse(party.phone(), "本人账号");
            case POST, ANNOUNCEMENT -> Objects.requireNonNullElse(note, "按确认的送达地址");
            case IN_PERSON, LEFT_BEHIND -> "当面";
        };
    }

    private static ServiceReceiptModel.Channel channel(ServiceChannel channel) {
        return switch (channel) {
            case IN_PERSON -> ServiceReceiptModel.Channel.DIRECT;
            case LEFT_BEHIND -> ServiceReceiptModel.Channel.LEFT_BEHIND;
            case IN_APP -> ServiceReceiptModel.Channel.ELECTRONIC;
            case POST -> ServiceReceiptModel.Channel.POST;
            case ANNOUNCEMENT -> ServiceReceiptModel.Channel.ANNOUNCEMENT;
        };
    }

    private static DocumentOfficer officer(String displayName) {
        Matcher parts = NAME_AND_BADGE.matcher(displayName.strip());
        return parts.matches()
                ? new DocumentOfficer(parts.group(1), parts.group(2), null)
                : new DocumentOfficer(displayName.strip(), null, null);
    }
}
