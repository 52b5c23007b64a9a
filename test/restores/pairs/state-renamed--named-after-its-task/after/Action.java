package pair;

/** Somebody did something. */
public class Action {
  public String user;
  public boolean order;

  public static Action of(Long number) {
    Action action = new Action();
    action.user = "user-" + number % 3;
    action.order = number % 5 == 0;
    return action;
  }

  public boolean isClick() {
    return !order;
  }
}
