package pair;

/** A listener plays or skips a song. */
public class Action {
  private static final long EPOCH = 1_700_000_000_000L;

  public String listener;
  /** Of the listener. */
  public int place;
  public boolean skip;
  public long at;

  public Action() {}

  static Action of(Long number) {
    Action action = new Action();
    action.place = (int) (number % 4);
    action.listener = "listener-" + action.place;
    action.skip = number / 4 % 5 == 4;
    action.at = EPOCH + number * 250 + 7;
    return action;
  }
}
