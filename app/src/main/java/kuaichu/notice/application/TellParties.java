package kuaichu.notice.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.access.PersonalData;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.domain.Messages;
import kuaichu.notice.domain.Messages.NewMessage;
import kuaichu.notice.domain.Notice;
import kuaichu.platform.DurableCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns docket entries into messages (通知当事人): one per entry and party, in the inbox and by SMS to the phone we know. */
@Component
class TellParties implements DocketSubscriber {
    private final NoticeOfEntry notices;
    private final AccidentCases cases;
    private final Messages messages;
    private final PersonalData personalData;
    private final DurableCalls calls;
    private final Docket docket;

    TellParties(
            NoticeOfEntry notices,
            AccidentCases cases,
            Messages messages,
            PersonalData personalData,
            DurableCalls calls,
            Docket docket) {
        this.notices = notices;
        this.cases = cases;
        this.messages = messages;
        this.personalData = personalData;
        this.calls = calls;
        this.docket = docket;
    }

    @Override
    public String name() {
        return "notice.parties";
    }

    @Override
    public Set<String> kinds() {
        return notices.kinds();
    }

    @Override
    public void handle(Entry entry) {
        Optional<Notice> notice = notices.of(entry);
        if (notice.isPresent() && messages.beginTelling(entry.position().toString(), entry.at())) {
            recipients(entry, notice.get()).forEach(party -> tell(entry, notice.get(), party));
        }
    }

    private List<Party> recipients(Entry entry, Notice notice) {
        List<Party> parties = cases.listParties(entry.caseId());
        return switch (notice.audience()) {
            case EVERYBODY -> parties;
            case THE_OTHERS ->
                parties.stream().filter(party -> !isAbout(entry, party)).toList();
            case NOT_YET_ANSWERED ->
                parties.stream()
                        .filter(party ->
                                !listAnswered(entry).contains(party.id().toString()))
                        .toList();
            case ONLY_THEM ->
                parties.stream().filter(party -> isAbout(entry, party)).toList();
        };
    }

    /** Ids of those who had answered in the same envelope when the entry was written. */
    private Set<String> listAnswered(Entry until) {
        String envelope = until.body().path("envelopeId").asString("");
        Set<String> answered = new HashSet<>();
        for (Entry entry : docket.listEntries(until.caseId())) {
            if (entry.seq() > until.seq()) {
                break;
            }
            if (entry.kind().equals(until.kind())
                    && entry.body().path("envelopeId").asString("").equals(envelope)) {
                answered.add(entry.body().path("partyId").asString(""));
            }
        }
        return answered;
    }

    private static boolean isAbout(Entry entry, Party party) {
        return party.id().value().toString().equals(entry.body().path("partyId").asString(""));
    }

    private void tell(Entry entry, Notice notice, Party party) {
        if (party.accountId() == null && party.phone() == null) {
            return;
        }
        MessageId id = MessageId.next();
        @Nullable String phone = party.phone();
        boolean isNew = messages.add(new NewMessage(
                id,
                party.accountId(),
                entry.caseId(),
                party.label(),
                entry.position().toString(),
                notice,
                entry.at(),
                phone == null ? null : personalData.encrypt(Messages.phoneOf(id), phone)));
        if (isNew && phone != null) {
            calls.order(SendSms.OPERATION, id.toString(), entry.caseId(), new SendSms.Sms(id.value()));
        }
    }

    /** Nothing is forgotten: what was said was said, and who came later is told no old news. */
    @Override
    public void reset() {}
}
