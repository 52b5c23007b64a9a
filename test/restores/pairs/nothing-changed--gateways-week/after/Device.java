package pair;

/** What is known of a device. */
public class Device {
  public String name;
  public Status status;

  public Device() {}
}
