package kuaichu.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.desk.Desk;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is at work on a case, until when it is promised (承诺时限) and until when the law wants it (法定期限). */
@Component
class Promises {
    private final Desk desk;
    private final LegalClocks clocks;
    private final Organisations organisations;
    private final LegalTexts legalTexts;
    private final Texts texts;

    Promises(Desk desk, LegalClocks clocks, Organisations organisations, LegalTexts legalTexts, Texts texts) {
        this.desk = desk;
        this.clocks = clocks;
        this.organisations = organisations;
        this.legalTexts = legalTexts;
        this.texts = texts;
    }

    String unitName(AccidentCase accidentCase) {
        return organisations.getUnit(accidentCase.unitId()).name();
    }

    CaseView.@Nullable PromiseView find(AccidentCase accidentCase) {
        return desk.findPromise(accidentCase.id())
                .map(promise -> new CaseView.PromiseView(
                        promise.queue(),
                        promise.dueAt(),
                        Objects.requireNonNullElseGet(promise.ownerText(), () -> unitName(accidentCase))))
                .orElse(null);
    }

    /** All for the police; a party's own rights for the party. */
    List<CaseView.DeadlineView> deadlines(AccidentCase accidentCase, List<Party> parties, Actor reader, Locale locale) {
        return clocks.list(accidentCase.id()).stream()
                .filter(deadline -> isFor(deadline, parties, reader))
                .map(deadline -> new CaseView.DeadlineView(
                        deadline.kind(),
                        texts.get(locale, "deadline." + deadline.kind()),
                        legalTexts
                                .find(deadline.article(), accidentCase.occurredAt(), locale)
                                .orElse(null),
                        deadline.label(),
                        deadline.startedOn(),
                        deadline.lastOn(),
                        deadline.state(),
                        deadline.broken()))
                .toList();
    }

    private static boolean isFor(LegalClock deadline, List<Party> parties, Actor reader) {
        if (reader.isPolice()) {
            return true;
        }
        return deadline.unitId() == null
                && parties.stream()
                        .filter(party -> party.isOf(reader.accountId()))
                        .anyMatch(party ->
                                deadline.label() == null || deadline.label().equals(party.label()));
    }
}
