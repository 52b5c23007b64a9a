package pair;

/** Reads what browsers send. */
final class Events {
  private Events() {}

  static ShopEvent parse(Long number) {
    ShopEvent event;
    if (number / 4 % 2 == 1) {
      Bought bought = new Bought();
      bought.pieces = 1;
      event = bought;
    } else {
      event = new PageView();
    }
    event.visitor = "visitor-" + number % 4;
    event.page = "/page/" + number % 7;
    return event;
  }
}
