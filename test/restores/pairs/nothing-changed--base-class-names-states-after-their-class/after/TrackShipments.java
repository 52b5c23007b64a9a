package pair;

/** Keeps the first shipment of a carrier, and counts all of them. */
final class TrackShipments extends Track<Shipment> {
  TrackShipments() {
    super(Shipment.class, "shipped", "shipments");
  }

  /** Shipments were parcels once. */
  @Override
  protected String stateOfCount() {
    return "parcel-count";
  }
}
