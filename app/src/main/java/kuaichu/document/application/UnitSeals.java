package kuaichu.document.application;

import java.security.cert.X509Certificate;
import java.util.Collection;
import kuaichu.document.Seals;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.document.spi.SealingKey.Algorithm;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.PoliceUnit;
import org.springframework.stereotype.Component;

/** Signs with the seal of a unit through the port (单位印章). */
@Component
final class UnitSeals implements Seals {
    private final SealingKey keys;
    private final Organisations organisations;

    UnitSeals(SealingKey keys, Organisations organisations) {
        this.keys = keys;
        this.organisations = organisations;
    }

    @Override
    public Detached sign(UnitId unit, byte[] content) {
        return new Detached(holder(unit), keys.sign(sealOf(unit), Algorithm.RSA, content));
    }

    @Override
    public Holder holder(UnitId unit) {
        SealHolder seal = sealOf(unit);
        return new Holder(seal.name(), keys.certificate(seal, Algorithm.RSA));
    }

    @Override
    public Collection<X509Certificate> listSm2Certificates() {
        return keys.listCertificates(Algorithm.SM2);
    }

    private SealHolder sealOf(UnitId unitId) {
        PoliceUnit unit = organisations.getUnit(unitId);
        return new SealHolder(unit.code(), organisations.fullName(unit));
    }
}
