package pair;

/** Something that a device of a tenant sent, perhaps twice. */
public class Event {
  private String tenant;
  private String device;
  private long number;

  public Event() {}

  public static Event of(Long number) {
    Event event = new Event();
    event.tenant = "tenant-" + number % 2;
    event.device = "device-" + number % 4;
    event.number = number / 8;
    return event;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}
