package kuaichu.casefile.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseAction;
import kuaichu.accident.EvidenceView;
import kuaichu.accident.Party;
import kuaichu.accident.PartyViews;
import kuaichu.accident.Place;
import kuaichu.accident.StageTimes;
import kuaichu.claim.Claims;
import kuaichu.determination.Determinations;
import kuaichu.kernel.Datum;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/** Puts the case page together from the public faces of the modules below. */
@Component
class CaseViews {
    private final AccidentCases cases;
    private final PartyViews partyViews;
    private final Determinations determinations;
    private final Claims claims;
    private final Vault vault;
    private final PaperReading papers;
    private final SceneReading scene;
    private final Promises promises;

    CaseViews(
            AccidentCases cases,
            PartyViews partyViews,
            Determinations determinations,
            Claims claims,
            Vault vault,
            PaperReading papers,
            SceneReading scene,
            Promises promises) {
        this.cases = cases;
        this.partyViews = partyViews;
        this.determinations = determinations;
        this.claims = claims;
        this.vault = vault;
        this.papers = papers;
        this.scene = scene;
        this.promises = promises;
    }

    CaseView read(CaseId caseId, Actor reader, Locale locale) {
        AccidentCase accidentCase = cases.require(caseId);
        StageTimes times = accidentCase.times();
        List<Party> parties = cases.listParties(caseId);
        Set<String> signed = determinations.listSigned(caseId);
        List<Evidence> evidence = vault.listEvidence(caseId, reader);
        return new CaseView(
                caseId,
                accidentCase.caseNo(),
                accidentCase.state(),
                accidentCase.version(),
                accidentCase.channel(),
                times.reportedAt(),
                accidentCase.occurredAt(),
                place(accidentCase.place()),
                accidentCase.roadType(),
                accidentCase.weather(),
                accidentCase.eligibility(),
                accidentCase.triage().route(),
                accidentCase.triage().sceneInstruction(),
                scene.instruction(accidentCase, locale),
                scene.articles(accidentCase, locale),
                scene.reasons(accidentCase, locale),
                accidentCase.mayMoveNow(),
                times.evidenceFixedAt(),
                times.clearedAt(),
                times.agreedAt(),
                times.determinedAt(),
                times.servedAt(),
                times.closedAt(),
                scene.requiredSlots(),
                scene.missingSlots(caseId),
                determinations.findEvidenceRequest(accidentCase).orElse(null),
                evidence.stream().map(piece -> EvidenceView.of(piece, parties)).toList(),
                parties.stream()
                        .map(party -> partyViews.of(party, reader, signed.contains(party.label())))
                        .toList(),
                papers.documents(caseId, reader, locale),
                determinations.findNegotiation(caseId, locale).orElse(null),
                determinations.findDetermination(caseId, locale).orElse(null),
                papers.envelopes(caseId, reader, locale),
                papers.followUps(caseId, reader, locale),
                claims.listVisible(caseId, reader),
                promises.find(accidentCase),
                promises.deadlines(accidentCase, parties, reader, locale),
                parties.stream()
                        .filter(party -> party.isOf(reader.accountId()))
                        .map(Party::id)
                        .findFirst()
                        .orElse(null),
                actions(accidentCase, parties, reader),
                promises.unitName(accidentCase));
    }

    private List<CaseAction> actions(AccidentCase accidentCase, List<Party> parties, Actor reader) {
        Set<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        actions.addAll(scene.actions(accidentCase, parties, reader));
        actions.addAll(determinations.listActions(accidentCase, parties, reader));
        if (reader.is(Role.PARTY) && claims.mayOpen(accidentCase.id(), reader)) {
            actions.add(CaseAction.OPEN_CLAIM);
        }
        return List.copyOf(actions);
    }

    private static CaseView.PlaceView place(Place place) {
        Double lon = place.longitude();
        Double lat = place.latitude();
        CaseView.PointView point = lon == null || lat == null
                ? null
                : new CaseView.PointView(lon, lat, place.accuracyMeters(), Datum.CGCS2000);
        return new CaseView.PlaceView(point, place.text());
    }
}
