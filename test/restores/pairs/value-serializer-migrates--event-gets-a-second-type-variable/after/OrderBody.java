package pair;

/** What was ordered. */
public class OrderBody {
  public String article;
  public int quantity;
}
