package pair;

/** Somebody clicks. */
public class Click {
  public String page;
  public long at;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.page = "page-" + number % 4;
    click.at = number * 50;
    return click;
  }
}
