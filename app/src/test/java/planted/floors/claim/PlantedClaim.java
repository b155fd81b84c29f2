package planted.floors.claim;

/** Planted: something on an upper floor. */
public class PlantedClaim {}
