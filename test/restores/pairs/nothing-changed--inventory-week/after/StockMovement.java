package pair;

/** Goods that came or went. */
public class StockMovement {
  public enum Kind {
    RECEIPT,
    SALE,
    RETURN
  }

  public String sku;
  public Kind kind;
  public int pieces;

  public static StockMovement receipt(Long number) {
    return of(number, Kind.RECEIPT);
  }

  public static StockMovement returned(Long number) {
    return of(number, Kind.RETURN);
  }

  public String sku() {
    return sku;
  }

  public static StockMovement sale(Long number) {
    return of(number, Kind.SALE);
  }

  private static StockMovement of(Long number, Kind kind) {
    StockMovement movement = new StockMovement();
    movement.sku = "sku-" + number % 4;
    movement.kind = kind;
    movement.pieces = 1;
    return movement;
  }
}
