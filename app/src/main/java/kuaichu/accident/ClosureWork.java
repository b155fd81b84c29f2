package kuaichu.accident;

/** The brigade's work item to ask for closure (申请结案), opened when a case has nothing left to decide. */
public interface ClosureWork {
    void open(AccidentCase accidentCase);
}
