package planted.domain;

/** Planted: a name that says nothing, and public state. */
class CaseUtils {
    @SuppressWarnings("UnusedVariable")
    public int count;
}
