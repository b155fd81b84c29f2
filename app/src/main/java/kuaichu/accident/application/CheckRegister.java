package kuaichu.accident.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.Party;
import kuaichu.accident.RegisterCheck;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.RegisterBook;
import kuaichu.accident.domain.RegisterComparison;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.PartyKind;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import kuaichu.platform.RetryingTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks entered vehicles and drivers up in the police register (登记信息核查), once the road is clear and whenever what was entered changes.
 * Nobody waits for it: while the register is silent, what was entered stands as not verified.
 */
@Component
class CheckRegister implements DocketSubscriber, DurableCall<CheckRegister.Asked> {
    static final Operation<Asked> OPERATION = new Operation<>("accident.check-register", Asked.class);

    /** Changes of one party's data that are looked up: questions are counted per day, and nobody shall try out numbers. */
    static final int MOST_QUESTIONS = 10;

    private final AccidentCases cases;
    private final RegisterBook book;
    private final PoliceDataGateway register;
    private final Organisations organisations;
    private final Docket docket;
    private final DurableCalls calls;
    private final RetryingTransaction transaction;
    private final Clock clock;

    CheckRegister(
            AccidentCases cases,
            RegisterBook book,
            PoliceDataGateway register,
            Organisations organisations,
            Docket docket,
            DurableCalls calls,
            RetryingTransaction transaction,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.register = register;
        this.organisations = organisations;
        this.docket = docket;
        this.calls = calls;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param partyId null for every party of the case */
    record Asked(UUID caseId, @Nullable UUID partyId) {}

    @Override
    public String name() {
        return "accident.register-check";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("accident.cleared", "accident.party-updated");
    }

    @Override
    public void handle(Entry entry) {
        if (entry.kind().equals("accident.cleared")) {
            order(entry, null);
            return;
        }
        AccidentFact.PartyUpdated updated = docket.read(entry, AccidentFact.PartyUpdated.class);
        if (!Collections.disjoint(updated.fields(), RegisterComparison.COMPARED)
                && countChanges(entry, updated.partyId()) <= MOST_QUESTIONS) {
            order(entry, updated.partyId());
        }
    }

    private long countChanges(Entry until, UUID partyId) {
        return docket.listEntries(until.caseId()).stream()
                .filter(entry -> entry.kind().equals(until.kind()) && entry.seq() <= until.seq())
                .filter(entry ->
                        partyId.toString().equals(entry.body().path("partyId").asString("")))
                .count();
    }

    private void order(Entry entry, @Nullable UUID partyId) {
        calls.order(
                OPERATION,
                entry.position().toString(),
                entry.caseId(),
                new Asked(entry.caseId().value(), partyId));
    }

    /** What the register said stays until the data change; the same question is not asked again. */
    @Override
    public void reset() {}

    @Override
    public Operation<Asked> operation() {
        return OPERATION;
    }

    @Override
    public void call(Asked asked) {
        AccidentCase accidentCase = cases.require(new CaseId(asked.caseId()));
        for (Party party : cases.listParties(accidentCase.id())) {
            boolean wanted =
                    asked.partyId() == null || asked.partyId().equals(party.id().value());
            if (wanted && party.kind() == PartyKind.MV) {
                List<RegisterCheck> checks = lookUp(accidentCase, party);
                transaction.run(() -> keep(party, checks));
            }
        }
    }

    private List<RegisterCheck> lookUp(AccidentCase accidentCase, Party party) {
        Organisations.PoliceUnit unit = organisations.getUnit(accidentCase.unitId());
        PoliceDataUser asker = PoliceDataUser.house(unit.code(), organisations.fullName(unit));
        LocalDate day = LocalDate.ofInstant(accidentCase.occurredAt(), LegalDeadline.ZONE);
        List<RegisterCheck> checks = new ArrayList<>();
        if (party.plate() != null && party.plateType() != null) {
            checks.add(RegisterComparison.vehicle(
                    party, register.findVehicle(party.plate(), party.plateType(), asker), day, clock.instant()));
        }
        if (party.licenceNo() != null) {
            checks.add(RegisterComparison.driver(
                    party, register.findDriver(party.licenceNo(), asker), day, clock.instant()));
        }
        return checks;
    }

    /** Unless the data changed while the register was asked: then another question is under way. */
    private void keep(Party asked, List<RegisterCheck> checks) {
        CaseId caseId = asked.caseId();
        cases.lock(caseId);
        PartyDetails now = PartyDetails.of(cases.requireParty(caseId, asked.id()));
        if (!Collections.disjoint(now.changedFrom(PartyDetails.of(asked)), RegisterComparison.COMPARED)) {
            return;
        }
        for (RegisterCheck check : checks) {
            if (book.store(caseId, asked.id(), check)) {
                docket.append(
                        caseId,
                        Actor.SYSTEM,
                        new AccidentFact.IdentityChecked(
                                asked.id().value(), asked.label(), check.what(), check.outcome()));
            }
        }
    }
}
