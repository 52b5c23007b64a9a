package pair;

/** What a user did. */
public class Action {
  public String user;
  public String action;

  public Action() {}

  static Action of(Long number) {
    Action action = new Action();
    action.user = "user-" + number % 4;
    action.action = number / 4 % 2 == 0 ? "login" : "pay";
    return action;
  }
}
