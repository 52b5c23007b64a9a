package pair;

import common.Feed;

/** A user's permission was changed. */
public class Change {
  public String user;
  public String action;

  public Change() {}

  static Change of(Long number) {
    Change change = new Change();
    change.user = Feed.key(number);
    change.action = number % 4 < 2 ? "block" : "unblock";
    return change;
  }
}
