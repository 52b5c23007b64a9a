package pair;

/** Something that a device tells. */
public class Event {
  public String device;
  public long number;

  public static Event of(Long number) {
    Event event = number % 2 == 0 ? Power.used(number) : Door.opened();
    event.device = "device-" + number % 4;
    event.number = number;
    return event;
  }

  public boolean isOf(String other) {
    return other.equals(device);
  }
}
