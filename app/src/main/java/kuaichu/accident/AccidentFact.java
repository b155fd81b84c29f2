package kuaichu.accident;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import kuaichu.liability.Route;
import org.jspecify.annotations.Nullable;

/** What this module writes into the docket (案卷事实): labels, codes and ids, never clear personal data. Times are ISO-8601 instants. */
public sealed interface AccidentFact extends DocketFact {

    @Kind("accident.reported")
    record Reported(
            HandlingState state,
            String caseNo,
            UUID unitId,
            Channel channel,
            String occurredAt,
            RoadType roadType,
            @Nullable WeatherCode weather,
            Injury injury,
            List<PartyKind> partyKinds)
            implements AccidentFact, CaseMove {}

    /** Who called is known to the call-taking system; the number of the alarm leads there. */
    @Kind("accident.alarm-transferred")
    record AlarmTransferred(AlarmTransfers.Line line, String alarmNo, boolean callerInvited) implements AccidentFact {}

    @Kind("accident.party-added")
    record PartyAdded(UUID partyId, String label, PartyKind kind, FilledBy filledBy) implements AccidentFact {}

    /** @param fields names of the changed fields, not their values */
    @Kind("accident.party-updated")
    record PartyUpdated(UUID partyId, String label, FilledBy filledBy, List<String> fields, boolean complete)
            implements AccidentFact {}

    @Kind("accident.triaged")
    record Triaged(
            HandlingState state, String route, String sceneInstruction, List<String> reasons, List<String> articles)
            implements AccidentFact, CaseMove {}

    @Kind("accident.dispatched")
    record Dispatched(HandlingState state, UUID unitId) implements AccidentFact, CaseMove {
        @Override
        public Route newRoute() {
            return Route.ONSITE_POLICE;
        }
    }

    /** @param state null when the case goes another way than the parties' own (police come): it then stays where it is */
    @Kind("accident.evidence-fixed")
    record EvidenceFixed(@Nullable HandlingState state, List<String> slots) implements AccidentFact, CaseMove {}

    /** New evidence for a case that waits for it: the answer to a request for more. */
    @Kind("accident.evidence-supplemented")
    record EvidenceSupplemented(List<String> slots) implements AccidentFact {}

    /** @param state null when the police are on their way: the case then stays DISPATCHED */
    @Kind("accident.cleared")
    record Cleared(@Nullable HandlingState state, String movedAt) implements AccidentFact, CaseMove {}

    @Kind("accident.party-joined")
    record PartyJoined(UUID partyId, String label) implements AccidentFact {}

    @Kind("accident.statement-given")
    record StatementGiven(UUID partyId, String label, FilledBy filledBy, int version) implements AccidentFact {}

    /** Said otherwise after everybody had been heard; the versions before stay. */
    @Kind("accident.statement-revised")
    record StatementRevised(UUID partyId, String label, FilledBy filledBy, int version) implements AccidentFact {}

    /** The parties or their kinds have changed, so other questions are asked: everybody is heard anew. */
    @Kind("accident.statements-reopened")
    record StatementsReopened(List<String> labels) implements AccidentFact {}

    @Kind("accident.onsite-finished")
    record OnsiteFinished(OnsiteResult result, String note) implements AccidentFact {}

    @Kind("accident.withdrawn")
    record Withdrawn(HandlingState state, String reason) implements AccidentFact, CaseMove {}

    /** What the reporter said of a suggested duplicate; an officer decides. */
    @Kind("accident.duplicate-answered")
    record DuplicateAnswered(boolean same) implements AccidentFact {}

    /** Became part of another report of the same accident; everything said in it stays. */
    @Kind("accident.report-joined")
    record ReportJoined(HandlingState state, UUID intoCaseId, String caseNo) implements AccidentFact, CaseMove {}

    /** The other side of it: this report took another one in. */
    @Kind("accident.report-received")
    record ReportReceived(UUID fromCaseId, String caseNo, Channel channel) implements AccidentFact {}

    @Kind("accident.report-separated")
    record ReportSeparated(HandlingState state, String reason) implements AccidentFact, CaseMove {}

    @Kind("accident.report-taken-back")
    record ReportTakenBack(UUID fromCaseId, String caseNo, String reason) implements AccidentFact {}

    @Kind("accident.closure-requested")
    record ClosureRequested(HandlingState state, @Nullable String note) implements AccidentFact, CaseMove {}

    @Kind("accident.closure-returned")
    record ClosureReturned(HandlingState state, String reason) implements AccidentFact, CaseMove {}

    @Kind("accident.closed")
    record Closed(HandlingState state) implements AccidentFact, CaseMove {}

    /** @param outcome what the police register said of the entered data; what does not fit is shown to those it concerns only */
    @Kind("accident.identity-checked")
    record IdentityChecked(UUID partyId, String label, RegisterCheck.What what, RegisterCheck.Outcome outcome)
            implements AccidentFact {}

    /** How the visit of the police ended (现场处置结果). */
    enum OnsiteResult {
        /** 现场处理完毕. */
        HANDLED,
        /** 移交其他程序. */
        TRANSFERRED_OUT
    }
}
