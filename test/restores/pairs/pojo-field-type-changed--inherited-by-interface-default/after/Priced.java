package pair;

/** Something that has a price. */
public interface Priced {
  default long getPrice() {
    return 0;
  }

  default void setPrice(long price) {}
}
