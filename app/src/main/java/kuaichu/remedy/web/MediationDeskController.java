package kuaichu.remedy.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.LegalTexts;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MediationId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.remedy.application.EndMediation;
import kuaichu.remedy.application.MediationShares;
import kuaichu.remedy.application.ReachAgreement;
import kuaichu.remedy.application.ScheduleMediation;
import kuaichu.remedy.domain.Mediation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mediation desk of the unit in charge (调解台). */
@RestController
@RequestMapping("/api/v1")
class MediationDeskController {
    private static final int LONGEST = 500;
    private static final int LONGEST_HEAD = 40;
    private static final int MOST_ITEMS = 30;

    private final ScheduleMediation schedule;
    private final ReachAgreement reachAgreement;
    private final EndMediation end;
    private final MediationShares shares;
    private final AccidentCases cases;
    private final LegalTexts legalTexts;
    private final RemedyViews views;
    private final Clock clock;

    MediationDeskController(
            ScheduleMediation schedule,
            ReachAgreement reachAgreement,
            EndMediation end,
            MediationShares shares,
            AccidentCases cases,
            LegalTexts legalTexts,
            RemedyViews views,
            Clock clock) {
        this.schedule = schedule;
        this.reachAgreement = reachAgreement;
        this.end = end;
        this.shares = shares;
        this.cases = cases;
        this.legalTexts = legalTexts;
        this.views = views;
        this.clock = clock;
    }

    /** @param basisOn the day the loss was determined, the treatment ended … (PROC-90.1) */
    record MediationScheduleInput(
            Mediation.@Nullable StartBasis basis,
            @Nullable LocalDate basisOn,
            @Nullable Instant at,
            @Nullable String place,
            @Nullable Boolean online) {}

    /** What the sides agree on; sums in fen. */
    record MediationTermsInput(
            @Nullable String losses,
            @Nullable List<MediationView.MediationItemView> items,
            @Nullable List<MediationView.MediationShareView> shares,
            @Nullable String performance,
            @Nullable LocalDate performUntil) {}

    record MediationEndingInput(
            @Nullable Ground ground, @Nullable String text) {}

    /** Proposed shares in percent; the sides may agree otherwise. */
    record ShareProposal(
            List<ProposedShare> shares, @Nullable ArticleRef article) {}

    /** One of them. */
    record ProposedShare(String partyLabel, int percent) {}

    @Permit(Role.OFFICER)
    @GetMapping("/cases/{caseId}/share-proposal")
    ShareProposal propose(@PathVariable UUID caseId) {
        CaseId id = new CaseId(caseId);
        LocalDate occurred = LocalDate.ofInstant(cases.require(id).occurredAt(), LegalDeadline.ZONE);
        Map<String, Integer> percents = shares.propose(id, cases.listParties(id), occurred);
        return new ShareProposal(
                percents.entrySet().stream()
                        .map(entry -> new ProposedShare(entry.getKey(), entry.getValue()))
                        .toList(),
                legalTexts
                        .find(shares.article(), cases.require(id).occurredAt(), LocaleContextHolder.getLocale())
                        .orElse(null));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/mediations/{mediationId}/schedule")
    RemediesView schedule(Actor actor, @PathVariable UUID mediationId, @RequestBody MediationScheduleInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("basis", input.basis());
        checks.require("basisOn", input.basisOn());
        checks.require("at", input.at());
        checks.require("place", input.place());
        String place = checks.text("place", input.place(), LONGEST);
        checks.throwIfAny();
        return after(
                actor,
                schedule.schedule(
                        actor,
                        new MediationId(mediationId),
                        new ScheduleMediation.Command(
                                Objects.requireNonNull(input.basis()),
                                Objects.requireNonNull(input.basisOn()),
                                Objects.requireNonNull(input.at()),
                                Objects.requireNonNull(place),
                                Boolean.TRUE.equals(input.online()))));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/mediations/{mediationId}/agreement")
    RemediesView draft(Actor actor, @PathVariable UUID mediationId, @RequestBody MediationTermsInput input) {
        return after(actor, reachAgreement.draft(actor, new MediationId(mediationId), read(input)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/mediations/{mediationId}/ending")
    RemediesView end(Actor actor, @PathVariable UUID mediationId, @RequestBody MediationEndingInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("ground", input.ground());
        checks.require("text", input.text());
        String text = checks.text("text", input.text(), LONGEST);
        checks.throwIfAny();
        return after(
                actor,
                end.end(
                        actor,
                        new MediationId(mediationId),
                        Objects.requireNonNull(input.ground()),
                        Objects.requireNonNull(text)));
    }

    private Mediation.Terms read(MediationTermsInput input) {
        FieldChecks checks = new FieldChecks();
        List<MediationView.MediationItemView> items = input.items() == null ? List.of() : input.items();
        List<MediationView.MediationShareView> given = input.shares() == null ? List.of() : input.shares();
        checks.require("losses", input.losses());
        checks.require("performance", input.performance());
        checks.require("performUntil", input.performUntil());
        checks.refuseIf(items.isEmpty(), "items", "field.required");
        checks.refuseIf(items.size() > MOST_ITEMS, "items", "field.size", 1, MOST_ITEMS);
        for (int i = 0; i < items.size(); i++) {
            checks.text("items[" + i + "].head", items.get(i).head(), LONGEST_HEAD);
        }
        String losses = checks.text("losses", input.losses(), LONGEST);
        String performance = checks.text("performance", input.performance(), LONGEST);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalDeadline.ZONE);
        checks.refuseIf(
                input.performUntil() != null && input.performUntil().isBefore(today), "performUntil", "field.invalid");
        checks.throwIfAny();
        return new Mediation.Terms(
                Objects.requireNonNull(losses),
                items.stream()
                        .map(item -> new Mediation.Item(item.partyLabel(), item.head(), item.amountFen()))
                        .toList(),
                given.stream()
                        .map(share -> new Mediation.Share(share.partyLabel(), share.percent(), share.amountFen()))
                        .toList(),
                Objects.requireNonNull(performance),
                Objects.requireNonNull(input.performUntil()));
    }

    private RemediesView after(Actor actor, Mediation mediation) {
        return views.of(mediation.caseId(), actor);
    }
}
