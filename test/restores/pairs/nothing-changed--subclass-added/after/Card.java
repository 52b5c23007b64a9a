package pair;

/** Pays by card. */
public class Card extends Payment {
  public String number;

  @Override
  public String shown() {
    return "card " + number;
  }
}
