package pair;

/** A click on an advertisement, which costs at first and is free from then on. */
public class Click {
  public String campaign;
  public long cents;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.campaign = "campaign-" + number % 4;
    click.cents = number < 8 ? 150 : 0;
    return click;
  }
}
