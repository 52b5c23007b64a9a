package pair;

/** Pays by card. */
public final class Card implements Payment {
  private final String number;
  private String holder = "unknown";

  Card(String number) {
    this.number = number;
  }

  static Payment of(String key) {
    return new Card("4711");
  }

  @Override
  public String shown() {
    return "card " + number;
  }
}
