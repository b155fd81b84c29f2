package kuaichu.procedure.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AlarmTransfers;
import kuaichu.accident.AlarmTransfers.AlarmNote;
import kuaichu.accident.CaseSummary;
import kuaichu.accident.Channel;
import kuaichu.accident.Party;
import kuaichu.document.AcceptanceRecordModel;
import kuaichu.document.Documents;
import kuaichu.kernel.VehicleType;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.PartyKind;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance form of a case (受案登记表), PROC-16: from the case's data, with what only the officer can add; one for each case. */
@Component
public class AcceptanceRecord {
    private static final String UNKNOWN = "不详";

    private final AccidentCases cases;
    private final AlarmTransfers alarms;
    private final ProcedurePapers papers;
    private final Documents documents;
    private final Clock clock;

    AcceptanceRecord(
            AccidentCases cases, AlarmTransfers alarms, ProcedurePapers papers, Documents documents, Clock clock) {
        this.cases = cases;
        this.alarms = alarms;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * What the officer adds.
     *
     * @param anonymous the reporter gave no name (PROC-16.2)
     * @param confidential the reporter does not want to be named (PROC-16.2)
     * @param dangerousGoods kind and leakage by label of the party, PROC-16.1(4)
     * @param fledVehicle type, colour, features, PROC-16.1(5)
     * @param decision 受案意见
     */
    public record Details(
            boolean anonymous,
            boolean confidential,
            @Nullable String callingNumber,
            @Nullable String casualties,
            Map<String, String> dangerousGoods,
            @Nullable String fledVehicle,
            @Nullable String fledDirection,
            @Nullable String fledDriver,
            String decision,
            boolean isLate) {
        public Details {
            dangerousGoods = Map.copyOf(dangerousGoods);
        }

        static Details of(String decision) {
            return new Details(false, false, null, null, Map.of(), null, null, null, decision, false);
        }

        static Details late(boolean police) {
            String decision = police ? "经核查道路交通事故事实存在，受理，由交通警察调查处理。" : "经核查道路交通事故事实存在，受理，由当事人协商或者共同申请在线认定。";
            return new Details(false, false, null, null, Map.of(), null, null, null, decision, true);
        }
    }

    public boolean exists(CaseId caseId) {
        return documents.list(caseId).stream()
                .anyMatch(document -> document.kind() == Documents.Kind.ACCEPTANCE_RECORD);
    }

    /** @throws Problem {@code procedure.accepted-before}, {@code document.content-missing} */
    @Transactional
    public void make(Actor officer, CaseId caseId, Details details) {
        make(officer, cases.lock(caseId), details);
    }

    void make(Actor officer, AccidentCase accidentCase, Details details) {
        if (exists(accidentCase.id())) {
            throw Problem.of(ProcedureProblem.ACCEPTED_BEFORE);
        }
        papers.issue(officer, accidentCase, model(officer.displayName(), accidentCase, details));
    }

    /** @param officer name and badge number of who accepted it */
    AcceptanceRecordModel model(String officer, AccidentCase accidentCase, Details details) {
        List<Party> parties = cases.listParties(accidentCase.id());
        Optional<AlarmNote> alarm = alarms.find(accidentCase.id());
        Optional<Party> reporter = alarm.isPresent() && !alarm.get().callerInvolved()
                ? Optional.empty()
                : parties.stream()
                        .filter(party -> party.isOf(accidentCase.reportedBy()))
                        .findFirst()
                        .or(() -> parties.stream().findFirst());
        String name = reporter.map(Party::name).orElse(null);
        boolean call = accidentCase.channel() == Channel.CALL_110;
        boolean fled = accidentCase.eligibility().leftScene();
        String phone = reporter.map(Party::phone)
                .or(() -> alarm.map(AlarmNote::callerPhone))
                .orElse(null);
        return new AcceptanceRecordModel(
                accidentCase.caseNo(),
                alarm.map(AcceptanceRecord::method).orElseGet(() -> method(accidentCase.channel())),
                accidentCase.times().reportedAt(),
                details.anonymous() ? null : name,
                details.anonymous() || name == null,
                details.confidential(),
                Objects.requireNonNullElse(phone, "未提供"),
                call,
                call
                        ? Objects.requireNonNullElse(details.callingNumber(), Objects.requireNonNullElse(phone, "未显示"))
                        : null,
                accidentCase.occurredAt(),
                null,
                ProcedurePapers.place(accidentCase),
                Objects.requireNonNullElse(
                        details.casualties(),
                        CaseSummary.casualties(accidentCase.eligibility().injury())),
                parties.stream()
                        .filter(party -> party.kind() != PartyKind.PED)
                        .map(party -> vehicle(accidentCase, party, details))
                        .toList(),
                fled,
                fled ? Objects.requireNonNullElse(details.fledVehicle(), UNKNOWN + "，正在查找") : null,
                fled ? Objects.requireNonNullElse(details.fledDirection(), UNKNOWN) : null,
                fled ? Objects.requireNonNullElse(details.fledDriver(), UNKNOWN) : null,
                CaseSummary.of(accidentCase, parties),
                details.isLate(),
                details.decision(),
                clock.instant(),
                List.of(ProcedurePapers.officer(officer)));
    }

    private static AcceptanceRecordModel.Vehicle vehicle(AccidentCase accidentCase, Party party, Details details) {
        String code = party.vehicleType();
        String kind = party.kind() == PartyKind.MV ? "机动车" : "非机动车";
        String type = code == null
                ? kind
                : VehicleType.ofCode(code).map(VehicleType::title).orElse(kind);
        String goods = accidentCase.eligibility().dangerousGoods() && party.kind() == PartyKind.MV
                ? "载有危险物品，种类及是否泄漏正在核查"
                : "无";
        return new AcceptanceRecordModel.Vehicle(
                type,
                Objects.requireNonNullElse(party.plate(), party.kind() == PartyKind.MV ? UNKNOWN : "无"),
                details.dangerousGoods().getOrDefault(party.label(), goods));
    }

    private static String method(AlarmNote alarm) {
        return alarm.line() == AlarmTransfers.Line.LINE_122 ? "122电话报警" : "110电话报警";
    }

    private static String method(Channel channel) {
        return switch (channel) {
            case WEB_LINK, MINI_PROGRAM, SUPER_APP -> "交管平台线上报警";
            case CALL_110 -> "电话报警";
            case CHAT_DESK -> "微信报警服务台报警";
            case OFFICER -> "交通警察执勤发现";
            case COORDINATOR -> "协理员代为报警";
            case INSURER_GUIDE -> "保险查勘引导员代为报警";
            case KIOSK -> "自助终端报警";
        };
    }
}
