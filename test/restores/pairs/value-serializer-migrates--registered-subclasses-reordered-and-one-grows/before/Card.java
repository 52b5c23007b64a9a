package pair;

/** By card. */
public class Card extends Payment {
  public String number;

  public Card() {}
}
