package pair;

import java.util.Objects;

/** A cell of the map. */
final class Cell {
  private final int row;
  private final int column;

  Cell(int row, int column) {
    this.row = row;
    this.column = column;
  }

  static Cell of(long number) {
    return new Cell((int) (number / 4 % 2), 7);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell && ((Cell) other).row == row && ((Cell) other).column == column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(row, column);
  }

  @Override
  public String toString() {
    return "Cell(row=" + row + ", column=" + column + ")";
  }
}
