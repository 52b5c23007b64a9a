package pair;

/** Somebody logs in. */
public class Login {
  public String user;
  public String platform;
  public String device;
  public long at;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    login.platform = number / 4 % 2 == 0 ? "ios" : "android";
    login.device = "device-" + number / 4 % 2;
    login.at = number;
    return login;
  }
}
