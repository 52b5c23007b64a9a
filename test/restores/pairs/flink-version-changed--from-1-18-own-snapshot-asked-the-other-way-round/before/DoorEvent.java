package pair;

/** Something happened to a door. */
public abstract class DoorEvent {
  private final String door;
  private final long at;

  protected DoorEvent(String door, long at) {
    this.door = door;
    this.at = at;
  }

  static DoorEvent of(Long number) {
    String door = "door-" + number % 4;
    return number / 4 % 2 == 0 ? new Opened(door, number, "badge-" + number % 4) : new Closed(door, number);
  }

  public final String door() {
    return door;
  }

  public final long at() {
    return at;
  }

  /** Somebody opened it. */
  public static final class Opened extends DoorEvent {
    private final String badge;

    public Opened(String door, long at, String badge) {
      super(door, at);
      this.badge = badge;
    }

    public String badge() {
      return badge;
    }
  }

  /** It fell shut. */
  public static final class Closed extends DoorEvent {
    public Closed(String door, long at) {
      super(door, at);
    }
  }
}
