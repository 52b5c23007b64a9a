package pair;

/** What is known of a receipt. */
public class Receipt {
  public String receipt;
  public Part paper;
  public Part card;

  public Receipt() {}

  Receipt with(Part part) {
    receipt = part.receipt;
    if (part.card) {
      card = part;
    } else {
      paper = part;
    }
    return this;
  }
}
