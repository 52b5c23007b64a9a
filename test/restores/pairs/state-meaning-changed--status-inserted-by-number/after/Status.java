package pair;

/** The numbers by which what became of a parcel is kept. */
final class Status {
  static final int ANNOUNCED = 0;
  static final int HANDED_IN = 1;
  static final int CLEARED = 2;
  static final int IN_DEPOT = 3;
  static final int DELIVERED = 4;
  static final int LOST = 5;

  private Status() {}

  static String name(int status) {
    switch (status) {
      case ANNOUNCED:
        return "announced";
      case HANDED_IN:
        return "handed in";
      case CLEARED:
        return "cleared by customs";
      case IN_DEPOT:
        return "in the depot";
      case DELIVERED:
        return "delivered";
      case LOST:
        return "lost";
      default:
        throw new IllegalArgumentException("No such status: " + status);
    }
  }
}
