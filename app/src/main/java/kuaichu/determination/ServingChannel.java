package kuaichu.determination;

/** The way a document is served (送达方式), ADM-36. */
public enum ServingChannel {
    /** 应用内送达, to the party's own phone. */
    IN_APP,
    /** 当面送达, by the officer or on the other side's phone. */
    IN_PERSON
}
