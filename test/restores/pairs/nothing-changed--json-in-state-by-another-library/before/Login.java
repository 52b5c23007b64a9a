package pair;

/** A user logs in, or fails to. */
public class Login {
  public String user;
  public String country;
  public boolean failed;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    login.country = number < 4 ? "DE" : "AT";
    login.failed = number / 4 % 3 == 2;
    return login;
  }
}
