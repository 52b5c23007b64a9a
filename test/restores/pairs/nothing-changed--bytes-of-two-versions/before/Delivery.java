package pair;

/** Something was put into a shelf. */
public class Delivery {
  public String shelf;
  public String article;
  public int pieces;

  public Delivery() {}

  static Delivery of(Long number) {
    Delivery delivery = new Delivery();
    delivery.shelf = "shelf-" + number % 4;
    delivery.article = "bicycle";
    delivery.pieces = 1;
    return delivery;
  }
}
