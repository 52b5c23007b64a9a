package pair;

/** A user has opened a page. */
public class Click {
  private static final String[] PAGES = {"/home", "/article"};

  public String user;
  public String page;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.user = "user-" + number % 4;
    click.page = PAGES[(int) Math.min(number / 4, 1)];
    return click;
  }
}
