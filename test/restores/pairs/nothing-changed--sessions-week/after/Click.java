package pair;

/** A page that a visitor saw. */
public class Click {
  public String visitor;
  public String page;
  public long at;

  public static Click of(Long number) {
    Click click = new Click();
    click.visitor = "visitor-" + number % 4;
    click.page = "/" + number % 7;
    click.at = number * 100;
    return click;
  }
}
