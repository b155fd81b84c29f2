package kuaichu.document;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a step besides driving (参加人): a participant of a mediation, an agent, an insurer's employee.
 *
 * @param label the party whose side it is, for example A
 * @param capacity in which capacity, for example 当事人, 委托代理人, 承保保险公司人员 (PROC-89)
 * @param refusal the officer's note when the person refuses to sign; null otherwise
 */
public record DocumentPerson(
        String label,
        @Nullable String name,
        @Nullable String capacity,
        @Nullable String identityNo,
        @Nullable String phone,
        @Nullable DocumentSignature signature,
        @Nullable String refusal) {}
