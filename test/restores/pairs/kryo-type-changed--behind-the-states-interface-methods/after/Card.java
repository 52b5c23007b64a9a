package pair;

/** Pays by card. */
public final class Card implements Payment {
  private static final String KIND = "card";

  private final String number;

  Card(String number) {
    this.number = number;
  }

  static Payment of(String key) {
    return new Card("4711");
  }

  @Override
  public String shown() {
    return KIND + " " + number;
  }

  boolean isTest() {
    return number.startsWith("0");
  }
}
