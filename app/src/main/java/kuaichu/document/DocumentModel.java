package kuaichu.document;

/**
 * What a document says (文书内容), without its number, seal and date of issue, which the house adds.
 *
 * <p>Components an article requires may still be null here: {@link Documents#issue} then refuses and names all that is missing, so
 * that a caller never repeats the check. Texts are plain text, escaped on the way into the page.
 */
public sealed interface DocumentModel
        permits AgreementModel,
                DeterminationModel,
                GeneralDeterminationModel,
                AccidentCertificateModel,
                AcceptanceRecordModel,
                ServiceReceiptModel,
                MediationAgreementModel,
                MediationEndingModel,
                ReviewAcceptanceModel,
                ReviewRefusalModel,
                ReviewConclusionModel,
                QuestioningRecordModel,
                RightsNoticeModel,
                NoticeModel,
                ApprovalModel,
                ReceiptModel {
    /** The template it fills. */
    Documents.Kind kind();

    /** The number of the case people read (事故编号), printed in the header. */
    String caseNo();
}
