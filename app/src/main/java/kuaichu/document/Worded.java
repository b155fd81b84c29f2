package kuaichu.document;

/** A choice that documents write out in Chinese (文书用语). */
public interface Worded {
    /** As it stands on the page. */
    String chinese();
}
