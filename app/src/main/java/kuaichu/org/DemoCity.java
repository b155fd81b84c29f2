package kuaichu.org;

import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations.Insurer;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.org.Organisations.PoliceUnit.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo city Rongcheng (榕城): invented, so that a newcomer has police units and insurers at the first start. */
@Component
class DemoCity {
    private final OrganisationTable table;

    DemoCity(OrganisationTable table) {
        this.table = table;
    }

    @Transactional
    public void load() {
        UnitId detachment = unit(null, "350100000000", Level.DETACHMENT, "榕城市公安局交通警察支队", "榕公交");
        UnitId guling = unit(detachment, "350102000000", Level.BRIGADE, "榕城市公安局交通警察支队鼓岭大队", "榕公交鼓");
        UnitId jiangbin = unit(detachment, "350103000000", Level.BRIGADE, "榕城市公安局交通警察支队江滨大队", "榕公交江");
        unit(guling, "350102010000", Level.SQUADRON, "鼓岭大队一中队", "榕公交鼓一");
        unit(jiangbin, "350103010000", Level.SQUADRON, "江滨大队一中队", "榕公交江一");
        table.insert(new UnitArea(guling, 119.20, 25.95, 119.33, 26.20));
        table.insert(new UnitArea(jiangbin, 119.33, 25.95, 119.50, 26.20));
        table.insert(new Insurer(InsurerId.next(), "RACX", "榕安财产保险", "95500"));
        table.insert(new Insurer(InsurerId.next(), "MHCX", "闽海财产保险", "95600"));
    }

    private UnitId unit(@Nullable UnitId parent, String code, Level level, String name, String documentPrefix) {
        UnitId id = UnitId.next();
        table.insert(new PoliceUnit(id, parent, code, level, name, documentPrefix));
        return id;
    }
}
