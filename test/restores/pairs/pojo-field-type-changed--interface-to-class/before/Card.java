package pair;

/** Pays by card. */
public final class Card implements Payment {
  private final String number;

  Card(String number) {
    this.number = number;
  }

  @Override
  public String shown() {
    return "card " + number;
  }
}
