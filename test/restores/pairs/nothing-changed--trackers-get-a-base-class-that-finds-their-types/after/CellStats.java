package pair;

/** How busy a cell is. */
public class CellStats {
  public long records;
  public long most;

  public CellStats() {}
}
