package kuaichu.accident.spi;

/** The national platform gave no usable answer (六合一不可用): repeat later. */
public class PoliceDataUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PoliceDataUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }

    public PoliceDataUnavailable(String reason) {
        super(reason);
    }
}
