package kuaichu.kernel;

/** A number of working days (工作日): the unit of the 1, 2, 3, 5 and 10 days of PROC (PROC-112(5)). */
public record WorkingDays(int count) {
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("working days cannot be negative: " + count);
        }
    }

    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }
}
