package pair;

/** Something that a visitor did. */
public class ShopEvent {
  public String visitor;
  public String page;
  public boolean bought;

  public ShopEvent() {}
}
