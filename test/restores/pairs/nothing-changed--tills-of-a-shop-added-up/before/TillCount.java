package pair;

/** How many receipts a till wrote. */
final class TillCount {
  final String shop;
  final String till;
  final long receipts;

  TillCount(String shop, String till, long receipts) {
    this.shop = shop;
    this.till = till;
    this.receipts = receipts;
  }

  TillCount next() {
    return new TillCount(shop, till, receipts + 1);
  }
}
