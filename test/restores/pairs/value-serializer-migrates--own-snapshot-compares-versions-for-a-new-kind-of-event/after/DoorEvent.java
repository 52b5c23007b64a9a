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
    if (number % 1000 > 995) {
      return new Corrected(door, number, number % 2 == 0);
    }
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

  /** Somebody looked how it really is. */
  public static final class Corrected extends DoorEvent {
    private final boolean open;

    public Corrected(String door, long at, boolean open) {
      super(door, at);
      this.open = open;
    }

    public boolean open() {
      return open;
    }
  }
}
