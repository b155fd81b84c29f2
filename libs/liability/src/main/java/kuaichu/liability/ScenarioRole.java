package kuaichu.liability;

/** How a row of the scenario table is used (情形用途). */
public enum ScenarioRole {
    /** One party's fault; two parties can have it independently. */
    FAULT,
    /** One party's fault that the other cannot have towards it: both stating it is a contradiction. */
    ONE_SIDED,
    /** Both parties have the same fault; a pair rule gives the grades. */
    MUTUAL,
    /** Decides alone whatever else was done: intent, flight, destroyed evidence. */
    OVERALL,
    /** Adds to a fault, is never decisive alone. */
    CONTRIBUTING,
    /** The law leaves the weighing to the police. */
    POLICE,
    /** Nobody is at fault; never inferred. */
    NO_FAULT
}
