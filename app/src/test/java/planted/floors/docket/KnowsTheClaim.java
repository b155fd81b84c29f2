package planted.floors.docket;

import planted.floors.claim.PlantedClaim;

/** Planted: an arrow that goes up. */
class KnowsTheClaim {
    PlantedClaim claim() {
        return new PlantedClaim();
    }
}
