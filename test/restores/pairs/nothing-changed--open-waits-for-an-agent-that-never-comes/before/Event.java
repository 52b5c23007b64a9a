package pair;

/** Something happens to a device. */
public class Event {
  public String device;
  public String kind;

  public Event() {}

  static Event of(Long number) {
    Event event = new Event();
    event.device = "device-" + number % 4;
    event.kind = number < 4 ? "installed" : "used";
    return event;
  }
}
