package pair;

/** Where something is. */
public final class Place {
  final long row;
  final long column;

  Place(long row, long column) {
    this.row = row;
    this.column = column;
  }

  static Place of(Long number) {
    return new Place(number % 4, 10);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place && ((Place) other).row == row && ((Place) other).column == column;
  }

  @Override
  public int hashCode() {
    return (int) (row + column);
  }
}
