package kuaichu.platform;

import java.nio.charset.StandardCharsets;

/** A ring given in the environment (环境变量中的密钥): changed where the environment is set, not from here. */
final class EnvironmentKeys implements KeySource {
    private final byte[] ring;

    EnvironmentKeys(String ring) {
        this.ring = ring.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] read() {
        return ring.clone();
    }

    @Override
    public Object version() {
        return ENVIRONMENT;
    }

    @Override
    public void write(byte[] changed) {
        throw new StartRefused("The key ring stands in " + ENVIRONMENT + ": change it there.");
    }

    @Override
    public String toString() {
        return ENVIRONMENT;
    }
}
