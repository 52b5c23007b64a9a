package pair;

/** What a sensor measured. */
public class Reading {
  private String device;
  private String room;
  private String metric;
  private double value;
  private long at;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.device = "device-" + number % 4;
    reading.room = "room-" + number % 2;
    reading.metric = "temperature";
    reading.value = 20 + number % 7;
    reading.at = 1_700_000_000_000L + number * 1000;
    return reading;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getMetric() {
    return metric;
  }

  public void setMetric(String metric) {
    this.metric = metric;
  }

  public double getValue() {
    return value;
  }

  public void setValue(double value) {
    this.value = value;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
