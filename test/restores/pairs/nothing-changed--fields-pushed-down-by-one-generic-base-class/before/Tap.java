package pair;

/** A button was tapped; what it says of the user goes before what the batch says. */
public class Tap {
  public String user;
  public String device;
  public String button;

  public Tap() {}

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }
}
