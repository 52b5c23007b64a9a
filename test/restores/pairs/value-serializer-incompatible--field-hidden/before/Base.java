package pair;

/** What every row has. */
public class Base {
  public String id;
}
