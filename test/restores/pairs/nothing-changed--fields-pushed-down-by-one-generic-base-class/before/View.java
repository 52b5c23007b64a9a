package pair;

/** A page was seen. */
public class View {
  public String user;
  public String device;
  public String page;

  public View() {}

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
