package pair;

/** Somebody tried to log in. */
public class Login {
  public String user;
  public boolean failed;
  public long at;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 3;
    login.failed = number % 2 == 0;
    login.at = number * 100;
    return login;
  }
}
