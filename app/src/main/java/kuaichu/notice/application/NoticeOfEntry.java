package kuaichu.notice.application;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kuaichu.accident.AccidentCases;
import kuaichu.claim.ClaimFact;
import kuaichu.docket.Entry;
import kuaichu.notice.domain.Notice;
import kuaichu.notice.domain.Notice.Audience;
import kuaichu.notice.domain.Yuan;
import org.springframework.stereotype.Component;

/** Which docket entry says what to whom (通知规则), on one screen. */
@Component
class NoticeOfEntry {
    private static final int LONGEST_REASON = 60;

    private final AccidentCases cases;
    private final Map<String, Function<Entry, Notice>> rules;

    NoticeOfEntry(AccidentCases cases) {
        this.cases = cases;
        this.rules = Map.ofEntries(
                Map.entry("accident.evidence-fixed", this::evidenceFixed),
                rule("accident.party-joined", "party-joined", Audience.THE_OTHERS),
                rule("accident.closed", "closed", Audience.EVERYBODY),
                rule("followup.asked", "follow-up", Audience.ONLY_THEM),
                rule("signing.answered", "sign-answered", Audience.NOT_YET_ANSWERED),
                rule("signing.reminded", "sign-reminder", Audience.ONLY_THEM),
                rule("determination.agreed", "agreed", Audience.EVERYBODY),
                rule("remedy.review-applied", "review-applied", Audience.THE_OTHERS),
                rule("remedy.review-accepted", "review-accepted", Audience.EVERYBODY),
                rule("remedy.review-refused", "review-refused", Audience.EVERYBODY),
                rule("remedy.review-concluded", "review-concluded", Audience.EVERYBODY),
                rule("remedy.mediation-asked", "mediation-asked", Audience.THE_OTHERS),
                rule("remedy.mediation-scheduled", "mediation-scheduled", Audience.EVERYBODY),
                rule("determination.issued", "determination-issued", Audience.EVERYBODY),
                rule("determination.general-issued", "determination-issued", Audience.EVERYBODY),
                rule("determination.certified", "certified", Audience.EVERYBODY),
                rule("procedure.late-accepted", "late-accepted", Audience.EVERYBODY),
                rule("procedure.late-refused", "late-refused", Audience.EVERYBODY),
                rule("procedure.transferred", "transferred", Audience.EVERYBODY),
                rule("procedure.suspended", "suspended", Audience.EVERYBODY),
                Map.entry(
                        "determination.evidence-requested",
                        entry -> Notice.of("evidence-requested", Audience.EVERYBODY, shortText(entry, "reason"))),
                Map.entry("claim.opened", entry -> claim("claim-opened", entry, text(entry, "claimNo"))),
                Map.entry("claim.assessed", entry -> claim("claim-assessed", entry, yuan(entry, "assessedFen"))),
                Map.entry("claim.paid", entry -> claim("claim-paid", entry, yuan(entry, "paidFen"))),
                Map.entry("claim.payout-failed", entry -> claim("payout-failed", entry, shortText(entry, "reason"))));
    }

    Set<String> kinds() {
        return rules.keySet();
    }

    Optional<Notice> of(Entry entry) {
        return Optional.ofNullable(rules.get(entry.kind()))
                .filter(rule -> !isRecognition(entry))
                .map(rule -> rule.apply(entry));
    }

    /** The party heard of the assessment itself already. */
    private static boolean isRecognition(Entry entry) {
        return ClaimFact.Outcome.RECOGNISED.name().equals(text(entry, "outcome"));
    }

    private static Map.Entry<String, Function<Entry, Notice>> rule(String kind, String template, Audience audience) {
        return Map.entry(kind, entry -> Notice.of(template, audience));
    }

    /** The right instruction of law.md §1.2: only some may move the cars now. */
    private Notice evidenceFixed(Entry entry) {
        boolean mayMove = cases.require(entry.caseId()).mayMoveNow();
        return Notice.of(mayMove ? "evidence-fixed.move" : "evidence-fixed.stay", Audience.EVERYBODY);
    }

    private static Notice claim(String template, Entry entry, String argument) {
        return Notice.of(template, Audience.ONLY_THEM, text(entry, "insurerName"), argument);
    }

    private static String text(Entry entry, String field) {
        return entry.body().path(field).asString("");
    }

    private static String shortText(Entry entry, String field) {
        String text = text(entry, field);
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
    }

    private static String yuan(Entry entry, String field) {
        return Yuan.of(entry.body().path(field).asLong(0));
    }
}
