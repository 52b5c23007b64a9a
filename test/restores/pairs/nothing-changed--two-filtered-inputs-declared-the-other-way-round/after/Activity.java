package pair;

/** A user does something. */
public class Activity {
  public String user;
  public boolean registers;
  public long number;

  public Activity() {}

  static Activity of(Long number) {
    Activity activity = new Activity();
    activity.user = "user-" + number % 4;
    activity.registers = number / 4 % 2 == 0;
    activity.number = number;
    return activity;
  }
}
