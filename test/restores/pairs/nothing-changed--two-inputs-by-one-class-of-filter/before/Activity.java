package pair;

/** A user does something. */
public class Activity {
  public String user;
  public String kind;
  public long number;

  public Activity() {}

  static Activity of(Long number) {
    Activity activity = new Activity();
    activity.user = "user-" + number % 4;
    activity.kind = number / 4 % 2 == 0 ? "registration" : "login";
    activity.number = number;
    return activity;
  }
}
