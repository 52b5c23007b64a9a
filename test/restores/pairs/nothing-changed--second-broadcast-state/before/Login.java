package pair;

/** An attempt to log in. */
public class Login {
  public String user;
  public long at;

  public static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    login.at = number;
    return login;
  }
}
