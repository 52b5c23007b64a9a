package pair;

/** Somebody logs in. */
public class Login {
  public String user;
  public String tenant;
  public String agent;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    login.tenant = "tenant-" + number % 2;
    login.agent = "curl/8." + number % 4;
    return login;
  }
}
