package kuaichu.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Work waiting for people (待办): one item per case, queue and subject; a lock with a name; a promise that escalates. */
public interface Desk {
    /** The queues (队列) that exist. */
    enum Queue {
        /** 线上定责. */
        DETERMINATION,
        /** 转警跟进: a call whose caller has not gone on yet. */
        TRANSFERRED_ALARM,
        /** 重复报案核对: the reporter says that another report is of the same accident. */
        DUPLICATE,
        /** 现场处警. */
        ONSITE,
        /** 事后报案受理. */
        ACCEPTANCE,
        /** 一般程序调查. */
        INVESTIGATION,
        /** 共同签发认定书. */
        COSIGN,
        /** 负责人审批. */
        APPROVAL,
        /** 伤人事故报告. */
        INJURY_REPORT,
        /** 报告批示. */
        DIRECTIVE,
        /** 申请结案. */
        CLOSURE,
        /** 结案批示. */
        CLOSURE_APPROVAL,
        /** 理赔定损. */
        CLAIM,
        /** 移送复核案卷. */
        REVIEW_FILE,
        /** 复核. */
        REVIEW,
        /** 损害赔偿调解. */
        MEDIATION,
        /** 法定期限将满, to the unit that must act. */
        DEADLINE,
        /** 法定期限将满, to its leader. */
        DEADLINE_LEADER,
        /** 签署协助: somebody quietly does not sign, or cannot. */
        SIGNING,
        /** 次日回访: somebody hurts the day after. */
        FOLLOW_UP,
        /** 抽样盲评: its case, number and outcome stay unknown to who works on it. */
        SECOND_READING;

        /** Whether only the police may know that such work exists: it is no promise to the parties, and its escalation is not told them. */
        public boolean isConfidential() {
            return this == SIGNING || this == FOLLOW_UP || this == SECOND_READING;
        }
    }

    /**
     * A new item.
     *
     * @param subjectId what it is about beyond the case (a claim), or the case's own id
     * @param unitId the police unit that works on it, null when an insurer does
     * @param priority larger is sooner
     * @param dueAt when the promise breaks
     */
    record NewWorkItem(
            CaseId caseId,
            Queue queue,
            UUID subjectId,
            @Nullable UnitId unitId,
            @Nullable InsurerId insurerId,
            int priority,
            Instant dueAt) {}

    /** Opens the item, or returns the open one of the same case, queue and subject. */
    WorkItemId open(NewWorkItem item);

    /** Marks it done by the actor; without effect when there is no open one. */
    void complete(CaseId caseId, Queue queue, UUID subjectId, Actor actor);

    /** Takes it away undone (the case went another way). */
    void cancel(CaseId caseId, Queue queue, UUID subjectId);

    /** @throws kuaichu.kernel.problem.Problem {@code desk.not-claimed} unless the actor holds the open item's lock */
    void requireClaimedBy(CaseId caseId, Queue queue, UUID subjectId, Actor actor);

    /** Who holds the open item's lock. */
    Optional<AccountId> findHolder(CaseId caseId, Queue queue, UUID subjectId);

    /** The officers who hold work on the case, of the queues everybody may know. */
    List<Holder> listHolders(CaseId caseId);

    /** Takes all work on the case from the person, for good: it goes back to the queue and to somebody else. */
    void bar(CaseId caseId, AccountId account);

    /** When the promise of the case's most urgent open item breaks. */
    Optional<Promise> findPromise(CaseId caseId);

    /** The same for the rows of a list in one question; cases without an open item are absent. */
    Map<CaseId, Promise> findPromises(Collection<CaseId> caseIds);

    /** Who works on something (承办人), by name and badge. */
    record Holder(AccountId account, String name) {}

    /** A promise shown to party and staff alike (承诺时限). */
    record Promise(Queue queue, Instant dueAt, @Nullable String ownerText) {}
}
