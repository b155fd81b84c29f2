package kuaichu.accident.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseState;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Party;
import kuaichu.accident.PartyView;
import kuaichu.accident.PartyViews;
import kuaichu.accident.application.AddParty;
import kuaichu.accident.application.GiveStatement;
import kuaichu.accident.application.UpdateParty;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.ExpectedVersion;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The parties of a case (当事人): their data and what they say happened. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/parties")
class PartyController {
    private final AddParty addParty;
    private final UpdateParty updateParty;
    private final GiveStatement giveStatement;
    private final AccidentCases cases;
    private final PartyDraftReader reader;
    private final PartyViews views;
    private final PersonalData personalData;
    private final CaseAnswers answers;

    PartyController(
            AddParty addParty,
            UpdateParty updateParty,
            GiveStatement giveStatement,
            AccidentCases cases,
            PartyDraftReader reader,
            PartyViews views,
            PersonalData personalData,
            CaseAnswers answers) {
        this.addParty = addParty;
        this.updateParty = updateParty;
        this.giveStatement = giveStatement;
        this.cases = cases;
        this.reader = reader;
        this.views = views;
        this.personalData = personalData;
        this.answers = answers;
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PartyView add(Actor actor, @PathVariable UUID caseId, @RequestBody PartyDraft draft) {
        FieldChecks checks = new FieldChecks();
        PartyDetails details = reader.readNew(draft, "", checks);
        checks.throwIfAny();
        return views.of(addParty.add(actor, new CaseId(caseId), details), actor, false);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PutMapping("/{partyId}")
    PartyView update(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID partyId,
            ExpectedVersion expected,
            @RequestBody PartyDraft draft) {
        Party before = cases.requireParty(new CaseId(caseId), new PartyId(partyId));
        FieldChecks checks = new FieldChecks();
        PartyDetails details = reader.readChange(draft, before, checks);
        checks.throwIfAny();
        Party after =
                updateParty.update(actor, before.caseId(), before.id(), Math.toIntExact(expected.value()), details);
        return views.of(after, actor, false);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PutMapping("/{partyId}/statement")
    CaseState giveStatement(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID partyId,
            ExpectedVersion expected,
            @RequestBody StatementDraft draft) {
        GiveStatement.Command command = draft.read(Math.toIntExact(expected.value()));
        return answers.state(giveStatement.give(actor, new CaseId(caseId), new PartyId(partyId), command));
    }

    @Permit(Role.OFFICER)
    @GetMapping("/{partyId}/full")
    PartyView readFull(
            Actor actor, @PathVariable UUID caseId, @PathVariable UUID partyId, @RequestParam @Nullable String reason) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", reason);
        checks.throwIfAny();
        Party party = cases.requireParty(new CaseId(caseId), new PartyId(partyId));
        personalData.recordFullView(actor, party.caseId(), "party " + party.label(), Objects.requireNonNull(reason));
        return views.full(party, actor, false);
    }
}
