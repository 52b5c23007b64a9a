package pair;

/** Somebody clicked. */
public class Click {
  public String user;
  public long number;
  public boolean filled;

  public static Click of(Long number) {
    Click click = new Click();
    click.user = "user-" + number % 2;
    click.number = number;
    click.filled = number < 2;
    return click;
  }
}
