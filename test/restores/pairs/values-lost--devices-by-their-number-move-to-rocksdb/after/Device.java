package pair;

/** A device; it is the same one with another firmware. */
public class Device {
  public long number;
  public String firmware;

  public Device() {}

  static Device of(long number, String firmware) {
    Device device = new Device();
    device.number = number;
    device.firmware = firmware;
    return device;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Device && ((Device) other).number == number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
