package kuaichu.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Legal documents (文书): made from a template, numbered, sealed, verifiable for ever. */
public interface Documents {
    /** Kinds that have a template. */
    enum Kind {
        /** 道路交通事故自行协商协议书, PROC-21. */
        SELF_NEGOTIATION_AGREEMENT("道路交通事故自行协商协议书"),
        /** 道路交通事故认定书(简易程序), PROC-24.2. */
        DETERMINATION_SIMPLIFIED("道路交通事故认定书(简易程序)"),
        /** 道路交通事故认定书(一般程序), PROC-64. */
        DETERMINATION_GENERAL("道路交通事故认定书"),
        /** 道路交通事故证明, PROC-67. */
        ACCIDENT_CERTIFICATE("道路交通事故证明"),
        /** 受案登记表, PROC-16. */
        ACCEPTANCE_RECORD("道路交通事故受案登记表", true),
        /** 不予受理告知书, PROC-18.2. */
        ACCEPTANCE_REFUSAL("道路交通事故不予受理告知书"),
        /** 权利义务告知书, PROC-27.2. */
        RIGHTS_NOTICE("道路交通事故当事人权利义务告知书"),
        /** 询问笔录, ADM-77. */
        QUESTIONING_RECORD("询问笔录", true),
        /** 转为一般程序处理告知书, PROC-23, 27. */
        PROCEDURE_TRANSFER("道路交通事故转为一般程序处理告知书"),
        /** 认定时限中止告知书, PROC-68.1. */
        SUSPENSION_NOTICE("道路交通事故认定时限中止告知书"),
        /** 身份查明补充说明, PROC-70. */
        IDENTITY_SUPPLEMENT("道路交通事故当事人身份补充说明"),
        /** 回避决定书, PROC-105. */
        RECUSAL_DECISION("道路交通事故处理回避决定书"),
        /** 送达回证, ADM-36. */
        SERVICE_RECEIPT("送达回证"),
        /** 复核受理通知书, PROC-73. */
        REVIEW_ACCEPTANCE("道路交通事故认定复核受理通知书"),
        /** 复核不予受理通知书, PROC-71. */
        REVIEW_REFUSAL("道路交通事故认定复核不予受理通知书"),
        /** 复核终止通知书, PROC-75.1. */
        REVIEW_TERMINATION("道路交通事故认定复核终止通知书"),
        /** 复核结论, PROC-74 to 78. */
        REVIEW_CONCLUSION("道路交通事故认定复核结论"),
        /** 损害赔偿调解通知书, PROC-88.1. */
        MEDIATION_NOTICE("道路交通事故损害赔偿调解通知书"),
        /** 损害赔偿调解书, PROC-93. */
        MEDIATION_AGREEMENT("道路交通事故损害赔偿调解书"),
        /** 损害赔偿调解终结书, PROC-93.3, 94. */
        MEDIATION_ENDING("道路交通事故损害赔偿调解终结书"),
        /** 案件请示及批示, ADM-263.2. */
        CASE_DIRECTIVE("道路交通事故案件请示报告", true),
        /** 结案审批表, ADM-263.2. */
        CLOSING_APPROVAL("道路交通事故结案审批表", true),
        /** 赔款支付凭证. */
        PAYOUT_RECEIPT("机动车保险赔款支付凭证");

        private final String title;
        private final boolean internal;

        Kind(String title) {
            this(title, false);
        }

        Kind(String title, boolean internal) {
            this.title = title;
            this.internal = internal;
        }

        /** The legal name, always Chinese. */
        public String title() {
            return title;
        }

        /** Whether the actor's role may read it: internal ones (内部文书) name reporters and witnesses, or hold the authority's own opinion. */
        public boolean isReadableBy(Actor actor) {
            return !internal || actor.isPolice();
        }
    }

    /** What a document is kept as (文书版式): the same pages twice. */
    enum Format {
        PDF("pdf"),
        /** GB/T 33190. */
        OFD("ofd");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** Of a file's name, without the dot. */
        public String extension() {
            return extension;
        }
    }

    /**
     * A document as issued, in its latest revision.
     *
     * @param issuedAt of the first revision
     * @param sha256 of the sealed PDF
     * @param ofdSha256 of the sealed OFD; null when issued before there was one
     * @param revision from 1
     */
    record Issued(
            DocumentId id,
            CaseId caseId,
            Kind kind,
            String documentNo,
            Instant issuedAt,
            String sha256,
            @Nullable String ofdSha256,
            int pages,
            int revision) {
        public String title() {
            return kind.title();
        }
    }

    /**
     * Renders, numbers and seals in the caller's transaction and writes {@code document.issued}. Takes up to a second: call it last.
     *
     * @param unit whose number block and seal are used; null for documents of an insurer
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} naming every content the article requires and the model lacks
     */
    Issued issue(CaseId caseId, @Nullable UnitId unit, DocumentModel model, Actor actor);

    /**
     * Refuses what could not be issued, before somebody is asked to sign it.
     *
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} as for {@link #issue}
     */
    void requireComplete(DocumentModel model);

    /**
     * Issues the next revision under the same number, with signatures or refusal notes that came later (PROC-24); earlier revisions stay
     * verifiable. Writes {@code document.issued}.
     *
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing} as for {@link #issue}
     */
    Issued revise(DocumentId id, DocumentModel model, Actor actor);

    Optional<Issued> find(DocumentId id);

    /** The documents of a case, oldest first. */
    List<Issued> list(CaseId caseId);

    /** Those of them that the reader's role may read. */
    default List<Issued> list(CaseId caseId, Actor reader) {
        return list(caseId).stream()
                .filter(document -> document.kind().isReadableBy(reader))
                .toList();
    }

    /** The latest revision's bytes; read and checked against its digest. */
    byte[] readPdf(DocumentId id);

    /** The same of its OFD; empty when it was issued before there was one. */
    Optional<byte[]> readOfd(DocumentId id);
}
