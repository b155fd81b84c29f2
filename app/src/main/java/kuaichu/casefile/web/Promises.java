package kuaichu.casefile.web;

import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.desk.Desk;
import kuaichu.org.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is at work on a case, and until when (承诺时限). */
@Component
class Promises {
    private final Desk desk;
    private final Organisations organisations;

    Promises(Desk desk, Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
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
}
