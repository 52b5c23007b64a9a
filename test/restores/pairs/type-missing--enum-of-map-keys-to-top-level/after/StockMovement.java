package pair;

/** Goods that came or went. */
public class StockMovement {
  public String sku;
  public MovementKind kind;
  public int pieces;

  public static StockMovement receipt(Long number) {
    return of(number, MovementKind.RECEIPT);
  }

  public static StockMovement sale(Long number) {
    return of(number, MovementKind.SALE);
  }

  private static StockMovement of(Long number, MovementKind kind) {
    StockMovement movement = new StockMovement();
    movement.sku = "sku-" + number % 4;
    movement.kind = kind;
    movement.pieces = 1;
    return movement;
  }
}
