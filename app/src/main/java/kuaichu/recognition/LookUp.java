package kuaichu.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kuaichu.accident.EarlierAccidents;
import kuaichu.accident.EarlierAccidents.EarlierAccident;
import kuaichu.accident.spi.DriverRecord;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.accident.spi.PoliceDataRefused;
import kuaichu.accident.spi.PoliceDataUnavailable;
import kuaichu.accident.spi.PoliceDataUser;
import kuaichu.accident.spi.VehicleRecord;
import kuaichu.claim.spi.Cover;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.kernel.VehicleType;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.Insurer;
import kuaichu.platform.Actor;
import kuaichu.recognition.Registered.InsuredBy;
import kuaichu.recognition.Registered.Person;
import kuaichu.recognition.Registered.Vehicle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A plate or a phone in one entry (一号查询): the police register, the insurers and our own cases asked one after the other. Who does not answer
 * is named, and the rest stands: nobody waits for a dead partner longer than its line lets him, and everything can be entered by hand.
 */
@Component
public class LookUp {
    /** Name of the register among those who gave no answer. */
    private static final String REGISTER = "六合一";

    private static final int MOST_EARLIER = 5;
    private static final int MOST_VEHICLES = 5;

    private final PoliceDataGateway register;
    private final InsurerGateway insurers;
    private final Organisations organisations;
    private final EarlierAccidents earlierAccidents;

    LookUp(
            PoliceDataGateway register,
            InsurerGateway insurers,
            Organisations organisations,
            EarlierAccidents earlierAccidents) {
        this.register = register;
        this.insurers = insurers;
        this.organisations = organisations;
        this.earlierAccidents = earlierAccidents;
    }

    /** Owner, the owner's licence, cover, earlier accidents of one vehicle. */
    public Registered ofPlate(Actor reader, PoliceDataUser asker, String plate, String plateType) {
        Set<String> silent = new LinkedHashSet<>();
        Optional<VehicleRecord> vehicle = ask(silent, () -> register.findVehicle(plate, plateType, asker));
        Optional<DriverRecord> owner = vehicle.map(VehicleRecord::ownerId)
                .flatMap(number -> ask(silent, () -> register.findDriver(number, asker)));
        return new Registered(
                owner.map(LookUp::person).stream().toList(),
                vehicle.map(found -> vehicle(reader, found, silent)).stream().toList(),
                List.copyOf(silent));
    }

    /** The person of that number, and the vehicles registered to it. */
    public Registered ofPhone(Actor reader, PoliceDataUser asker, String phone) {
        Set<String> silent = new LinkedHashSet<>();
        Optional<DriverRecord> driver = ask(silent, () -> register.findDriverByPhone(phone, asker));
        List<Vehicle> vehicles = new ArrayList<>();
        driver
                .flatMap(found -> ask(silent, () -> Optional.of(register.listVehiclesOf(found.licenceNo(), asker))))
                .stream()
                .flatMap(List::stream)
                .limit(MOST_VEHICLES)
                .forEach(found -> vehicles.add(vehicle(reader, found, silent)));
        return new Registered(driver.map(LookUp::person).stream().toList(), vehicles, List.copyOf(silent));
    }

    private static <T> Optional<T> ask(Set<String> silent, Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (PoliceDataUnavailable | PoliceDataRefused e) {
            silent.add(REGISTER);
            return Optional.empty();
        }
    }

    private Vehicle vehicle(Actor reader, VehicleRecord found, Set<String> silent) {
        List<EarlierAccident> earlier = earlierAccidents.list(reader, found.plate(), MOST_EARLIER);
        return new Vehicle(
                found.plate(),
                found.plateType(),
                found.vehicleType(),
                VehicleType.ofCode(found.vehicleType())
                        .map(VehicleType::title)
                        .orElse(found.vehicleType().toUpperCase(Locale.ROOT)),
                found.brand(),
                found.status(),
                found.inspectedUntil(),
                found.ownerName(),
                cover(found, silent),
                earlier);
    }

    /** The register does not say who insures: the insurers of the city are asked in turn, the first who knows the vehicle counts. */
    private @Nullable InsuredBy cover(VehicleRecord vehicle, Set<String> silent) {
        for (Insurer insurer : organisations.listInsurers()) {
            try {
                Optional<Cover> cover = insurers.findCover(insurer.id(), vehicle.plate(), vehicle.plateType());
                if (cover.isPresent()) {
                    return new InsuredBy(
                            insurer.id(),
                            insurer.name(),
                            cover.get().compulsoryPolicyNo(),
                            cover.get().compulsoryTo());
                }
            } catch (PartnerUnavailable e) {
                silent.add(insurer.name());
            }
        }
        return null;
    }

    private static Person person(DriverRecord driver) {
        return new Person(
                driver.name(),
                driver.licenceNo(),
                driver.phone(),
                driver.classes(),
                driver.status(),
                driver.validUntil());
    }
}
