package pair;

/** What is taken off a price. */
interface Discount {
  int percent();
}
