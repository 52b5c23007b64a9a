package pair;

/** What nobody does any more. */
public class Recount extends Movement {
  public long difference;
}
