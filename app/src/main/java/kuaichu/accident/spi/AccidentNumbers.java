package kuaichu.accident.spi;

/**
 * What the national platform called an accident (六合一编号).
 *
 * @param registrationNo registration number (登记编号)
 * @param accidentNo accident number (事故编号)
 */
public record AccidentNumbers(String registrationNo, String accidentNo) {}
