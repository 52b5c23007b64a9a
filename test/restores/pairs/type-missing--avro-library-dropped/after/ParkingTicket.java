package pair;

/** A ticket; it cannot be changed, so that it is no POJO to Flink, and Kryo writes it. */
public final class ParkingTicket {
  private final String plate;
  private final int level;

  private ParkingTicket(String plate, int level) {
    this.plate = plate;
    this.level = level;
  }

  static ParkingTicket of(String key) {
    return new ParkingTicket("B " + key, key.length());
  }

  String plate() {
    return plate;
  }

  String level() {
    return "level " + level;
  }
}
