package kuaichu.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.accident.PartyView;
import kuaichu.accident.PartyViews;
import kuaichu.accident.RegisterCheck;
import kuaichu.claim.Claims;
import kuaichu.kernel.id.CaseId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import kuaichu.retention.RetentionRules;
import kuaichu.signing.Envelopes;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is held about one party of a case (系统里有我的哪些信息): kind, from where, for what and how long (PIPL-17, 44, 45), masked, because
 * phones are looked at over shoulders; and where to ask for a correction (PIPL-46).
 */
@Component
public class DataHeld {
    private static final String CASE_FILE = "case-file";

    private final AccidentCases cases;
    private final PartyViews views;
    private final Vault vault;
    private final Envelopes envelopes;
    private final Claims claims;
    private final Organisations organisations;
    private final RetentionRules rules;
    private final Texts texts;
    private final Clock clock;

    DataHeld(
            AccidentCases cases,
            PartyViews views,
            Vault vault,
            Envelopes envelopes,
            Claims claims,
            Organisations organisations,
            RetentionRules rules,
            Texts texts,
            Clock clock) {
        this.cases = cases;
        this.views = views;
        this.vault = vault;
        this.envelopes = envelopes;
        this.claims = claims;
        this.organisations = organisations;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One kind of data.
     *
     * @param value masked or a number of things, null where there is nothing short to show
     * @param source who gave it
     * @param until ISO 8601 period, null where archive rules say how long
     * @param article of the rule on how long
     */
    public record HeldItem(
            String kind,
            String title,
            @Nullable String value,
            String source,
            String purpose,
            @Nullable String until,
            String article) {}

    /** Who is asked for a correction; what the unit has not entered is null. */
    public record CorrectionContact(
            String unit,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String supervisionPhone) {}

    /** All of it. @param party label, null for somebody who entered only the others */
    public record HeldData(@Nullable String party, List<HeldItem> items, CorrectionContact contact) {}

    public HeldData read(CaseId caseId, Actor reader, Locale locale) {
        AccidentCase accident = cases.require(caseId);
        Optional<Party> own = cases.listParties(caseId).stream()
                .filter(party -> party.isOf(reader.accountId()))
                .findFirst();
        List<HeldItem> items = new ArrayList<>();
        Items list = new Items(items, locale);
        own.ifPresent(party -> {
            addEntered(list, party, reader);
            addGiven(list, party);
        });
        if (reader.accountId() != null && reader.accountId().equals(accident.reportedBy())) {
            list.add("place", accident.place().text(), "SELF", CASE_FILE);
        }
        Organisations.PoliceUnit unit = organisations.getUnit(accident.unitId());
        Organisations.Contact contact = unit.contact();
        return new HeldData(
                own.map(Party::label).orElse(null),
                List.copyOf(items),
                new CorrectionContact(
                        unit.name(),
                        contact == null ? null : contact.address(),
                        contact == null ? null : contact.phone(),
                        contact == null ? null : contact.supervisionPhone()));
    }

    private void addEntered(Items list, Party party, Actor reader) {
        PartyView masked = views.of(party, Actor.SYSTEM, false);
        String source = party.filledBy().name();
        list.addKnown("name", masked.name(), source);
        list.addKnown("phone", masked.phone(), source);
        list.addKnown("licence", masked.licenceNo(), source);
        list.addKnown("citizen-id", masked.citizenId(), source);
        list.addKnown("plate", masked.plate(), source);
        list.addKnown("policy", masked.policyNo(), source);
        List<RegisterCheck> checks = views.of(party, reader, false).checks();
        if (checks != null && checks.stream().anyMatch(check -> check.checkedAt() != null)) {
            list.add("register", null, "REGISTER", CASE_FILE);
        }
        if (party.phone() != null) {
            list.add("messages", masked.phone(), "PLATFORM", "message-phone");
        }
    }

    private void addGiven(Items list, Party party) {
        long photos = vault.listEvidence(party.caseId()).stream()
                .filter(evidence -> party.id().equals(evidence.partyId()))
                .count();
        if (photos > 0) {
            list.add("evidence", Long.toString(photos), "SELF", CASE_FILE);
        }
        if (party.statementGiven()) {
            list.add("statement", null, "SELF", CASE_FILE);
        }
        long signatures = envelopes.list(party.caseId()).stream()
                .flatMap(envelope -> envelopes.listSignatures(envelope.id()).stream())
                .filter(signature -> party.id().equals(signature.partyId()))
                .count();
        if (signatures > 0) {
            list.add("signature", Long.toString(signatures), "SELF", CASE_FILE);
        }
        claims.findPayoutCard(party.caseId(), party.id())
                .ifPresent(card -> list.add("bank-card", card, "SELF", CASE_FILE));
        list.add("looks", null, "PLATFORM", "audit-entry");
    }

    /** The list as it grows. */
    private final class Items {
        private final List<HeldItem> items;
        private final Locale locale;

        Items(List<HeldItem> items, Locale locale) {
            this.items = items;
            this.locale = locale;
        }

        void addKnown(String kind, @Nullable String value, String source) {
            if (value != null) {
                add(kind, value, source, CASE_FILE);
            }
        }

        void add(String kind, @Nullable String value, String source, String rule) {
            RetentionRules.Rule kept = rules.get(rule, clock.instant());
            items.add(new HeldItem(
                    kind,
                    texts.get(locale, "held.kind." + kind),
                    value,
                    texts.get(locale, "held.source." + source),
                    texts.get(locale, "held.for." + kind),
                    kept.period() == null ? null : kept.period().toString(),
                    kept.article()));
        }
    }
}
