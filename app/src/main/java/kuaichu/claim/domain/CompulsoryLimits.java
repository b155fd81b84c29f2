package kuaichu.claim.domain;

import java.time.LocalDate;
import kuaichu.kernel.Money;

/**
 * Property limits of the compulsory policy (交强险财产损失责任限额) for accidents of a period; CALI-23.
 *
 * @param from first day of accidents they hold for
 * @param atFault per accident, all victims together
 * @param notAtFault per accident when the insured bears no liability
 */
public record CompulsoryLimits(LocalDate from, Money atFault, Money notAtFault) {}
