package pair;

/** A visitor bought what is on a page. */
public class Bought extends ShopEvent {
  public int pieces;

  public Bought() {}

  @Override
  String addTo(Summary summary) {
    return line("purchases", ++summary.purchases);
  }
}
