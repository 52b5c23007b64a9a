package pair;

/** Reads what browsers send. */
final class Events {
  private Events() {}

  static ShopEvent parse(Long number) {
    ShopEvent event = new ShopEvent();
    event.visitor = "visitor-" + number % 4;
    event.page = "/page/" + number % 7;
    event.bought = number / 4 % 2 == 1;
    return event;
  }
}
