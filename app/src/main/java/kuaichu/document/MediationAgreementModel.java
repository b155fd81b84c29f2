package kuaichu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故损害赔偿调解书, the contents of PROC-93.2; amounts in fen.
 *
 * @param basis titles of the articles mediated upon (调解依据), PROC-93.2(1)
 * @param determination title and number of the determination
 * @param facts the facts it established, PROC-93.2(2)
 * @param losses what was lost (损失情况), PROC-93.2(2)
 * @param participants at most three a side (PROC-89.3); every one signs
 * @param items heads and amounts of the compensation, PROC-93.2(3)
 * @param shares who bears how much of it, PROC-93.2(4)
 * @param performance how it is paid, PROC-93.2(5)
 * @param performUntil until when, PROC-93.2(5)
 */
public record MediationAgreementModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        List<String> basis,
        @Nullable String determination,
        @Nullable String facts,
        @Nullable String losses,
        List<DocumentPerson> participants,
        List<Item> items,
        List<Share> shares,
        @Nullable String performance,
        @Nullable LocalDate performUntil,
        @Nullable Instant mediatedAt,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public MediationAgreementModel {
        basis = List.copyOf(basis);
        participants = List.copyOf(participants);
        items = List.copyOf(items);
        shares = List.copyOf(shares);
        officers = List.copyOf(officers);
    }

    /**
     * One head of damage (赔偿项目).
     *
     * @param label whose damage it is
     * @param head for example 车辆维修费
     */
    public record Item(String label, @Nullable String head, long amountFen) {}

    /**
     * What one party bears (赔偿责任及比例).
     *
     * @param liability grade as Chinese text
     * @param percent of the damage to share, 0 to 100
     * @param amountFen what the party or its insurer pays
     */
    public record Share(
            String label,
            @Nullable String name,
            @Nullable String liability,
            @Nullable Integer percent,
            long amountFen) {}

    /** The whole compensation in fen. */
    public long totalFen() {
        return items.stream().mapToLong(Item::amountFen).reduce(0L, Math::addExact);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.MEDIATION_AGREEMENT;
    }
}
