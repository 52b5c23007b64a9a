package pair;

import java.util.Locale;

/** A line as it is written. */
final class ClickLine {
  private User user;
  private String page = "/";
  private long at;

  /** Who has clicked. */
  static final class User {
    private String name = "nobody";
  }

  boolean isWhole() {
    return user != null && user.name != null;
  }

  Click click() {
    Click click = new Click();
    click.user = user.name.trim().toLowerCase(Locale.ROOT);
    click.page = page;
    click.at = at;
    return click;
  }
}
