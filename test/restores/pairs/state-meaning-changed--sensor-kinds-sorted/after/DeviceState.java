package pair;

import java.util.ArrayList;
import java.util.List;

/** What is known of a device. */
public class DeviceState {
  public String device;
  public String firmware;
  public int voltage;
  public int cells;
  public long readings;
  public List<String> tags = new ArrayList<>();

  public DeviceState() {}

  /** A device that was never heard of. */
  static DeviceState of(String device) {
    DeviceState state = new DeviceState();
    state.device = device;
    return state;
  }

  boolean isKnown() {
    return firmware != null;
  }

  /** What the first reading tells of the device. */
  void learn(Reading reading) {
    firmware = "1." + reading.at % 1000;
    voltage = (int) (reading.at % 1000);
    cells = 4;
    tags.add("since-" + reading.at % 1000);
  }
}
