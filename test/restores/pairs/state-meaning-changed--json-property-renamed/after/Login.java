package pair;

/** A user has logged in. */
public class Login {
  public String user;
  public String mail;
  public String device;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.user = "user-" + number % 4;
    // Only who registers says his address.
    login.mail = number < 4 ? login.user + "@example.org" : "";
    login.device = "phone";
    return login;
  }
}
