package pair;

/** Somebody logged in. */
public class Login {
  private static final long EPOCH = 1_700_000_000L;

  public String account;
  public long second;

  public Login() {}

  static Login of(Long number) {
    Login login = new Login();
    login.account = "account-" + number % 4;
    login.second = EPOCH + number / 4 * 15;
    return login;
  }
}
