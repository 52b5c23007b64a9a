package pair;

/** One half of a receipt: what the till says, or what the card's terminal says. */
public class Part {
  public String till;
  public String receipt;
  public boolean card;
  public long cents;
  public long at;

  public Part() {}

  static Part of(Long number) {
    long turn = number / 4;
    Part part = new Part();
    part.till = "till-" + number % 4;
    part.receipt = turn % 20 == 19 ? "" : "receipt-" + turn / 2;
    part.card = turn % 2 == 1;
    part.cents = 100 + turn / 2 % 10;
    part.at = number * 10;
    return part;
  }
}
