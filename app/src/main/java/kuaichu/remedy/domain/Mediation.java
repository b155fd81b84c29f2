package kuaichu.remedy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.document.BlanketWaiver;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.remedy.MediationState;
import org.jspecify.annotations.Nullable;

/**
 * A mediation of damages by the police (损害赔偿调解), PROC-86 to PROC-94.
 *
 * @param requestedAt when the last party had asked for it
 * @param startedOn first of its ten days (PROC-90)
 * @param scheduledAt when it takes place
 * @param place where, or how to take part online
 * @param paperId the notice, the agreement or the ending, whichever is the latest
 */
public record Mediation(
        MediationId id,
        CaseId caseId,
        MediationState state,
        Instant askedAt,
        @Nullable Instant requestedAt,
        @Nullable LocalDate startedOn,
        @Nullable Instant scheduledAt,
        @Nullable String place,
        boolean online,
        @Nullable EnvelopeId envelopeId,
        @Nullable DocumentId paperId,
        @Nullable Ground ground,
        @Nullable Instant endedAt) {

    /** From when the ten days run (调解开始的情形), PROC-90.1. */
    public enum StartBasis {
        /** 丧事办理结束. */
        FUNERAL_OVER,
        /** 治疗终结. */
        TREATMENT_ENDED,
        /** 定残. */
        DISABILITY_RATED,
        /** 损失确定. */
        LOSS_DETERMINED
    }

    /**
     * A party's side (一方当事人).
     *
     * @param request what it asks for and why (PROC-91(2))
     * @param withdrawnAt when it left (PROC-94(3))
     */
    public record Side(
            PartyId partyId,
            String label,
            boolean agreed,
            String request,
            Instant answeredAt,
            @Nullable Instant withdrawnAt,
            @Nullable String changeAsked) {}

    /** In which capacity somebody takes part beside a party (参加人身份), PROC-89.1. */
    public enum Capacity {
        AGENT("委托代理人"),
        OWNER("车辆所有人或者管理人"),
        INSURER("承保保险公司人员"),
        OTHER("其他参加人员");

        private final String chinese;

        Capacity(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Somebody who takes part beside the party (调解参加人), PROC-89.1. */
    public record Participant(String label, String name, Capacity capacity) {}

    /** One head of damage; amount in fen (赔偿项目). */
    public record Item(String partyLabel, String head, long amountFen) {}

    /** What one party bears; amount in fen (承担比例). */
    public record Share(String partyLabel, int percent, long amountFen) {}

    /** What the sides agree on (调解协议内容), PROC-93.2. */
    public record Terms(
            String losses, List<Item> items, List<Share> shares, String performance, LocalDate performUntil) {
        public Terms {
            items = List.copyOf(items);
            shares = List.copyOf(shares);
        }

        public long totalFen() {
            return items.stream().mapToLong(Item::amountFen).reduce(0L, Math::addExact);
        }

        public boolean addsUp() {
            int percent = shares.stream().mapToInt(Share::percent).sum();
            long borne = shares.stream().mapToLong(Share::amountFen).reduce(0L, Math::addExact);
            boolean signless = shares.stream().allMatch(share -> share.percent() >= 0 && share.amountFen() >= 0)
                    && items.stream().allMatch(item -> item.amountFen() > 0);
            return signless && percent == 100 && borne == totalFen();
        }

        public boolean waivesEverything() {
            return BlanketWaiver.isIn(performance) || BlanketWaiver.isIn(losses);
        }
    }
}
