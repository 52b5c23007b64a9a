package pair;

/** An order, and the how manieth of its customer it is. */
public class Ranked {
  public String customer;
  public String goods;
  public int pieces;
  public long rank;

  public Ranked() {}
}
