package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.Channel;
import kuaichu.accident.Eligibility;
import kuaichu.accident.FilledBy;
import kuaichu.accident.HandlingState;
import kuaichu.accident.LatePictures;
import kuaichu.accident.Place;
import kuaichu.accident.Triage;
import kuaichu.accident.WeatherCode;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.NewCase;
import kuaichu.accident.domain.NewParty;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.PartyLabels;
import kuaichu.accident.domain.RequiredEvidence;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.RoadType;
import kuaichu.liability.Route;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Report an accident (报案): the case, its parties, first digests, triage and, where police must come, their work item, all at once. */
@Service
public class ReportAccident {
    private final CaseBook cases;
    private final PartyBook parties;
    private final TriageDesk triageDesk;
    private final OnsiteDispatch dispatch;
    private final Vault vault;
    private final CaseScope scope;
    private final Organisations organisations;
    private final Docket docket;
    private final Clock clock;

    ReportAccident(
            CaseBook cases,
            PartyBook parties,
            TriageDesk triageDesk,
            OnsiteDispatch dispatch,
            Vault vault,
            CaseScope scope,
            Organisations organisations,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.triageDesk = triageDesk;
        this.dispatch = dispatch;
        this.vault = vault;
        this.scope = scope;
        this.organisations = organisations;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * A report.
     *
     * @param clientKey made on the phone before the first try: the same account and key are the same report
     * @param parties may be empty: then one empty party per kind of the eligibility answers
     * @param late reported after the scene was cleared (事后报案), PROC-18: an officer first decides whether it is accepted
     */
    public record Command(
            UUID clientKey,
            Channel channel,
            Instant occurredAt,
            Place place,
            RoadType roadType,
            @Nullable WeatherCode weather,
            Eligibility eligibility,
            List<PartyDetails> parties,
            List<Digest> digests,
            boolean late) {
        public Command {
            parties = List.copyOf(parties);
            digests = late ? LatePictures.mark(digests) : List.copyOf(digests);
        }
    }

    /** The same report again answers the case it made the first time. */
    @Transactional
    public RecordedCase report(Actor actor, Command command) {
        NewCase newCase = open(actor, command);
        Optional<String> caseNo = cases.insert(newCase);
        if (caseNo.isEmpty()) {
            return known(actor, command.clientKey());
        }
        List<NewParty> newParties = newParties(actor, newCase.id(), command);
        parties.insert(newParties);
        grant(actor, newCase);
        docket.begin(newCase.id(), actor, facts(newCase, caseNo.get(), newParties));
        PartyId reporter = actor.is(Role.PARTY) ? newParties.getFirst().id() : null;
        List<Evidence> evidence =
                command.digests().isEmpty() ? List.of() : vault.fix(newCase.id(), reporter, actor, command.digests());
        if (newCase.evidenceFixedAt() != null) {
            docket.append(newCase.id(), actor, evidenceFixed(newCase));
        }
        if (newCase.state() == HandlingState.DISPATCHED) {
            dispatch.openWorkItem(newCase.id(), newCase.unitId(), newCase.reportedAt());
        }
        if (command.late()) {
            dispatch.openAcceptance(actor, newCase.id(), newCase.unitId(), newCase.reportedAt());
        }
        return new RecordedCase(newCase.recorded(caseNo.get()), recorded(newParties), evidence);
    }

    private NewCase open(Actor actor, Command command) {
        Instant now = clock.instant();
        Triage decided = triageDesk.decide(command.eligibility(), command.roadType(), command.occurredAt());
        Triage triage = command.late() ? decided.withoutScene() : decided;
        boolean fixed = !command.late()
                && RequiredEvidence.missing(
                                command.digests().stream().map(Digest::slot).toList(), List.of())
                        .isEmpty();
        return new NewCase(
                CaseId.next(),
                command.clientKey(),
                command.channel(),
                unitInCharge(actor, command.place()),
                actor.requireAccount(),
                now,
                command.occurredAt(),
                command.place(),
                command.roadType(),
                command.weather(),
                command.eligibility(),
                triage,
                command.late() ? HandlingState.LATE_REPORTED : stateAfter(triage, fixed),
                fixed ? now : null,
                command.parties().stream()
                        .map(PartyDetails::plate)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static HandlingState stateAfter(Triage triage, boolean evidenceFixed) {
        if (triage.route() == Route.ONSITE_POLICE) {
            return HandlingState.DISPATCHED;
        }
        return evidenceFixed ? HandlingState.EVIDENCE_FIXED : HandlingState.TRIAGED;
    }

    /** PROC-9: the brigade of the place; an officer's own reports stay with the own unit. */
    private UnitId unitInCharge(Actor actor, Place place) {
        if (actor.is(Role.OFFICER) && actor.unitId() != null) {
            return actor.unitId();
        }
        Double longitude = place.longitude();
        Double latitude = place.latitude();
        return longitude != null && latitude != null
                ? organisations.brigadeAt(longitude, latitude).id()
                : organisations.defaultBrigade().id();
    }

    private RecordedCase known(Actor actor, UUID clientKey) {
        CaseId caseId = cases.findByClientKey(actor.requireAccount(), clientKey).orElseThrow();
        return new RecordedCase(
                cases.find(caseId).orElseThrow(), parties.list(caseId), vault.listEvidence(caseId, actor));
    }

    private static List<NewParty> newParties(Actor actor, CaseId caseId, Command command) {
        List<PartyDetails> details = new ArrayList<>(command.parties());
        List<kuaichu.liability.PartyKind> kinds = command.eligibility().partyKinds();
        for (int i = details.size(); i < kinds.size(); i++) {
            details.add(PartyDetails.empty(kinds.get(i)));
        }
        boolean byParty = actor.is(Role.PARTY);
        List<NewParty> parties = new ArrayList<>(details.size());
        for (int i = 0; i < details.size(); i++) {
            FilledBy others = byParty ? FilledBy.OTHER_PARTY : filledFor(actor);
            boolean self = byParty && i == 0;
            parties.add(new NewParty(
                    PartyId.next(),
                    caseId,
                    PartyLabels.at(i),
                    self ? actor.requireAccount() : null,
                    self ? FilledBy.SELF : others,
                    actor.requireAccount(),
                    details.get(i)));
        }
        return parties;
    }

    private static FilledBy filledFor(Actor actor) {
        return actor.is(Role.OFFICER) ? FilledBy.OFFICER : FilledBy.CALL_TAKER;
    }

    private void grant(Actor actor, NewCase newCase) {
        if (actor.is(Role.PARTY)) {
            scope.grantToReporterAndUnit(newCase.id(), actor.requireAccount(), newCase.unitId());
        } else {
            scope.grantToUnit(newCase.id(), newCase.unitId());
        }
    }

    private static List<DocketFact> facts(NewCase newCase, String caseNo, List<NewParty> parties) {
        List<DocketFact> facts = new ArrayList<>();
        facts.add(new AccidentFact.Reported(
                isLate(newCase) ? HandlingState.LATE_REPORTED : HandlingState.REPORTED,
                caseNo,
                newCase.unitId().value(),
                newCase.channel(),
                newCase.occurredAt().toString(),
                newCase.roadType(),
                newCase.weather(),
                newCase.eligibility().injury(),
                newCase.eligibility().partyKinds()));
        parties.forEach(party -> facts.add(new AccidentFact.PartyAdded(
                party.id().value(), party.label(), party.details().kind(), party.filledBy())));
        if (!isLate(newCase)) {
            facts.add(triaged(newCase.triage()));
        }
        if (newCase.state() == HandlingState.DISPATCHED) {
            facts.add(new AccidentFact.Dispatched(
                    HandlingState.DISPATCHED, newCase.unitId().value()));
        }
        return facts;
    }

    private static boolean isLate(NewCase newCase) {
        return newCase.state() == HandlingState.LATE_REPORTED;
    }

    private static AccidentFact triaged(Triage triage) {
        return new AccidentFact.Triaged(
                HandlingState.TRIAGED,
                triage.route().name(),
                triage.sceneInstruction().name(),
                triage.reasons().stream().map(Triage.Reason::code).toList(),
                triage.reasons().stream()
                        .flatMap(reason -> reason.articles().stream())
                        .distinct()
                        .toList());
    }

    private static AccidentFact evidenceFixed(NewCase newCase) {
        boolean moves = newCase.state() == HandlingState.EVIDENCE_FIXED;
        return new AccidentFact.EvidenceFixed(
                moves ? HandlingState.EVIDENCE_FIXED : null,
                RequiredEvidence.slots().stream().map(Enum::name).toList());
    }

    private static List<kuaichu.accident.Party> recorded(List<NewParty> parties) {
        return parties.stream().map(NewParty::recorded).toList();
    }
}
