package pair;

/** How many receipts a shop wrote. */
final class ShopCount {
  final String shop;
  final long receipts;

  ShopCount(String shop, long receipts) {
    this.shop = shop;
    this.receipts = receipts;
  }
}
