package pair;

/** Keeps the first and counts all. */
final class FirstItem extends First<ItemEvent> {
  FirstItem() {
    super(ItemEvent.class, "stock", "items");
  }

  @Override
  protected String describe(ItemEvent stored) {
    return "for " + stored.body.price;
  }
}
