package kuaichu.claim.spi;

/** An outside system gave no usable answer (对方系统不可用); the scheduled call is repeated with back-off. */
public class PartnerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartnerUnavailable(String partner, Throwable cause) {
        super(partner, cause);
    }

    public PartnerUnavailable(String partner) {
        super(partner);
    }
}
