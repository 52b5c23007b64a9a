package pair;

/** A device from which somebody logged in. */
public class Device {
  private long logins;
  private long firstAt;
  private long lastAt;

  public Device() {}

  Device(long firstAt) {
    this.firstAt = firstAt;
  }

  long login(long at) {
    lastAt = at;
    return ++logins;
  }

  public long getLogins() {
    return logins;
  }

  public void setLogins(long logins) {
    this.logins = logins;
  }

  public long getFirstAt() {
    return firstAt;
  }

  public void setFirstAt(long firstAt) {
    this.firstAt = firstAt;
  }

  public long getLastAt() {
    return lastAt;
  }

  public void setLastAt(long lastAt) {
    this.lastAt = lastAt;
  }
}
