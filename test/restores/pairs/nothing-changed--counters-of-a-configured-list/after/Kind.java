package pair;

/** What can happen. */
enum Kind {
  ORDER("order"),
  RETURN("return"),
  CART("cart"),
  VIEW("view");

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
