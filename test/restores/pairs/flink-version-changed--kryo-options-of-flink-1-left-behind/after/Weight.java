package pair;

/** What something weighs. */
public class Weight {
  private final long grams;

  public Weight(long grams) {
    this.grams = grams;
  }

  public long grams() {
    return grams;
  }
}
