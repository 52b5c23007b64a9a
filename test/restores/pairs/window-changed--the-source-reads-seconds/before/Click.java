package pair;

/** A click on a page. */
public class Click {
  public String page;
  /** Seconds since 1970, as the log has them. */
  public long at;

  static Click of(Long number) {
    Click click = new Click();
    click.page = "page-" + number % 4;
    click.at = 1_700_010_000L + number / 10;
    return click;
  }
}
