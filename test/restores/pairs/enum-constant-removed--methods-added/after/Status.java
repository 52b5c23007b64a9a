package pair;

/** How a customer is treated. */
public enum Status {
  NEW(1) {
    @Override
    boolean trusted() {
      return false;
    }
  },
  REGULAR(2) {
    @Override
    boolean trusted() {
      return true;
    }
  };

  private final int rank;

  Status(int rank) {
    this.rank = rank;
  }

  abstract boolean trusted();

  int rank() {
    return rank;
  }
}
