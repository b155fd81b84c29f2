package kuaichu.accident.spi;

/** The national platform refused the content (六合一拒绝): a person must look at it. */
public class PoliceDataRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason the platform's own Chinese words */
    public PoliceDataRefused(String reason) {
        super(reason);
    }
}
