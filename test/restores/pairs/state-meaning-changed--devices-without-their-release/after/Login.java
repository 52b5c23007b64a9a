package pair;

/** A user has logged in. */
public class Login {
  public String user;
  public String device;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    login.device = "Phone (Android 14)";
    return login;
  }
}
