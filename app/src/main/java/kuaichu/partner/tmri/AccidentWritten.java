package kuaichu.partner.tmri;

import kuaichu.docket.DocketFact;

/**
 * The national platform has the accident (六合一已写入).
 *
 * @param documentNo number of the determination it was written under
 */
@DocketFact.Kind("partner.tmri-written")
public record AccidentWritten(String documentNo, String registrationNo, String accidentNo) implements DocketFact {}
