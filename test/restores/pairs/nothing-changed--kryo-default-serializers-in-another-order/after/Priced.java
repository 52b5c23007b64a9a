package pair;

/** What has a price. */
public interface Priced {
  long cents();
}
