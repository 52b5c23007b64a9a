package pair;

/** A car came by a road post. */
public class Passing {
  /** Milliseconds from 1970 to when the posts were put up. */
  private static final long BEGIN = 1_699_999_200_000L;

  public int post;
  public long at;

  public Passing() {}

  static Passing of(Long number) {
    Passing passing = new Passing();
    passing.post = (int) (number % 4);
    passing.at = BEGIN + number;
    return passing;
  }
}
