package kuaichu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 询问笔录, ADM-74 to ADM-79 and ADM-120; printed with the person's signature on every page (ADM-77.1).
 *
 * @param session which questioning of this person it is, from 1
 * @param simplified whether the simplified procedure applies, so that one officer may do it (PROC-23.2)
 * @param remote by video (ADM-120); then identity check and recording are required
 * @param identityCheckedBy who made sure of the person's identity before a remote questioning
 * @param recordingReference evidence number of the audio and video record
 * @param rightsTold whether ADM-74 was told: true evidence, right not to answer what is beside the matter
 * @param person who is questioned
 * @param guardian who stood by a minor (ADM-75), or why nobody could
 * @param interpreter name, address, employer and phone (ADM-76)
 * @param exchanges questions and answers
 * @param corrections what the person corrected or added (ADM-77.1)
 * @param readAloud whether it was read out to the person, who cannot read (ADM-77.1)
 * @param signature of the person, after reading or having it read
 * @param refusal the officer's note when the person refuses to sign (ADM-77.1)
 * @param signingRecording where the record of the electronic signing is (ADM-263.3)
 * @param interpreterSignature at the end of the record (ADM-77.2)
 */
public record QuestioningRecordModel(
        String caseNo,
        int session,
        boolean simplified,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        boolean remote,
        @Nullable String identityCheckedBy,
        @Nullable String recordingReference,
        List<DocumentOfficer> officers,
        @Nullable String recorder,
        Person person,
        @Nullable String guardian,
        @Nullable String interpreter,
        boolean rightsTold,
        List<Exchange> exchanges,
        @Nullable String corrections,
        boolean readAloud,
        @Nullable DocumentSignature signature,
        @Nullable String refusal,
        @Nullable String signingRecording,
        @Nullable DocumentSignature interpreterSignature)
        implements DocumentModel {
    public QuestioningRecordModel {
        officers = List.copyOf(officers);
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Who is questioned (被询问人).
     *
     * @param relation to the case, for example 当事人A or 证人 (ADM-79.3)
     */
    public record Person(
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate bornOn,
            @Nullable String citizenId,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String relation) {}

    /** One question and its answer (问答). */
    public record Exchange(
            @Nullable String question, @Nullable String answer) {}

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.QUESTIONING_RECORD;
    }
}
