package pair;

/** What all events have. */
public abstract class Event {
  protected long at;
  protected String device;

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }
}
